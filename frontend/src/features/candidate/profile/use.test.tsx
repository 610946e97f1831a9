import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { askedOf } from '~/features/candidate/profile/cleanFacts';
import { SectionForm } from '~/features/candidate/profile/SectionForm';
import { sectionOf, sections, type SectionSpec } from '~/features/candidate/profile/sections';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

const form = (spec: SectionSpec, own: boolean) =>
  renderPart(
    <SectionForm
      own={own}
      spec={spec}
      value={{ state: 'VALUE', [spec.facts]: spec.single ? {} : [{}] }}
      words={{}}
      onSave={vi.fn()}
      onCancel={vi.fn()}
      onReload={vi.fn()}
      saving={false}
      error={null}
    />,
  );

/** What FactsPacker of the server reads, and so gates, conditions and points. */
const read = [
  ...['skills.concept', 'skills.kind', 'experience.occupation', 'experience.tasks', 'education.level'],
  ...['education.progress', 'certificates.concept', 'certificates.answer', 'certificates.certificate'],
  ...['certificates.basis', 'certificates.obtainedOn', 'certificates.validUntil', 'norwegian.skill', 'norwegian.basis'],
  ...['norwegian.level', 'norwegian.day', 'norwegian.scheme', 'norwegian.passed', 'wishes.concept', 'wishes.kind'],
  ...['wishes.workplaceId'],
  ...['purposes.purpose', 'purposes.main', 'functions.attribute', 'functions.ability', 'hours.freeWeek'],
  ...[
    'hours.classWeek',
    'hours.percentNow',
    'hours.percentWanted',
    'hours.earliestStart',
    'reach.home',
    'reach.means',
    'reach.maxMinutes',
    'reach.wouldMove',
  ],
];

describe('PRI-16 a voluntary fact', () => {
  it('is said to change nothing only where no ranking reads it', () => {
    const told = sections.flatMap((spec) =>
      spec.fields.filter((field) => field.use !== 'TALK').map((field) => `${spec.name}.${field.name}`),
    );
    expect(told.filter((name) => name !== 'languages.interpreter').toSorted()).toEqual(read.toSorted());
  });

  // Every kind of use has words for both: the keys are made of FieldUse, and a missing one does not compile.
  it.each(
    sections.flatMap((spec) =>
      [true, false].map((own) => [spec.name, own ? 'the candidate' : 'staff', spec, own] as const),
    ),
  )('says what each field is used for: %s, filled in by %s', (_, __, spec, own) => {
    form(spec, own);
    expect(screen.getAllByText(/^Brukes (til|i) /)).toHaveLength(askedOf(spec, {}, own).length);
    expect(screen.getByText(/Et tomt felt gir ikke minus/)).toBeVisible();
  });

  it.each([true, false])('is named with its use by a screen reader (own: %s)', async (own) => {
    const { container } = form(sectionOf('skills'), own);
    expect(screen.getByRole('combobox', { name: 'Hva er det?' })).toHaveAccessibleDescription(
      'Brukes til å finne plasser som passer.',
    );
    expect(await faults(container)).toEqual([]);
  });

  it('is told to staff in words about the candidate, not to "you"', () => {
    form(sectionOf('certificates'), false);
    expect(screen.getAllByText('Brukes til å se om kandidaten har det plassen krever.').length).toBeGreaterThan(0);
    expect(screen.queryByText(/\b(du|deg|din)\b/i)).toBeNull();
  });
});

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
  ...['purposes.purpose', 'purposes.main', 'functions.attribute', 'functions.ability', 'hours.freeWeek'],
  ...['hours.classWeek', 'hours.earliestStart', 'reach.home', 'reach.means', 'reach.maxMinutes', 'reach.wouldMove'],
];

describe('PRI-16 a voluntary fact', () => {
  it('is said to change nothing only where no ranking reads it', () => {
    const told = sections.flatMap((spec) =>
      spec.fields.filter((field) => field.use !== 'TALK').map((field) => `${spec.name}.${field.name}`),
    );
    expect(told.filter((name) => name !== 'languages.interpreter').toSorted()).toEqual(read.toSorted());
  });

  it.each(sections.map((spec) => [spec.name, spec] as const))('says what each field is used for: %s', (_, spec) => {
    form(spec, true);
    expect(screen.getAllByText(/^Brukes (til|i) /)).toHaveLength(askedOf(spec, {}, true).length);
    expect(screen.getByText(/Et tomt felt gir ikke minus/)).toBeVisible();
  });

  it('is named with its use by a screen reader', async () => {
    const { container } = form(sectionOf('skills'), true);
    expect(screen.getByRole('combobox', { name: 'Hva er det?' })).toHaveAccessibleDescription(
      'Brukes til å finne plasser som passer.',
    );
    expect(await faults(container)).toEqual([]);
  });

  it('is asked without it by staff, who know', () => {
    form(sectionOf('skills'), false);
    expect(screen.queryByText(/^Brukes (til|i) /)).toBeNull();
  });
});

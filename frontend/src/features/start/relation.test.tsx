import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { OwnContacts } from '~/features/employer/staff/OwnContacts';
import { RelationSection } from '~/features/employer/staff/RelationSection';
import type { OwnActivity, RelationView } from '~/features/employer/staff/relation';
import { json, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

const dormant: RelationView = {
  workplaceId: 'w1',
  stage: 'DORMANT',
  since: '2026-03-01',
  contacts: 3,
  steps: [
    { before: 'ACTIVE', action: 'FALL_ASLEEP', stage: 'DORMANT', on: '2026-03-01' },
    { before: 'MATURING', action: 'OPEN_PLACE', stage: 'ACTIVE', on: '2025-02-01' },
    {
      before: 'LOST',
      action: 'CORRECT_TO_MATURING',
      stage: 'MATURING',
      correction: 'BACK_AGAIN',
      on: '2025-01-01',
      by: 'Kari Kollega',
    },
  ],
  version: 4,
};
const api = { 'GET /api/v1/workplaces/w1/relation': () => json(dormant, { ETag: '"4"' }) };

describe('EMP-09 how far we have come with a workplace', () => {
  it('says the stage, since when and how it came so', async () => {
    stubApi(api);
    const { container } = renderPart(<RelationSection id="w1" corrects={false} />);
    expect(await screen.findByText('Sover')).toBeVisible();
    expect(screen.getByText(/Siden 1. mars 2026. 3 kontakter så langt/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Slik ble det' }));
    expect(await screen.findByText('1. mars 2026: Sover, fordi ingenting har skjedd på lenge.')).toBeVisible();
    expect(screen.getByText('1. januar 2025: Modnes, rettet av Kari Kollega. De er med igjen.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Rett stadiet' })).toBeNull();
    expect(await faults(container)).toEqual([]);
  });

  it('is corrected with a reason, and another reason takes words', async () => {
    const requests = stubApi({
      ...api,
      'PUT /api/v1/workplaces/w1/relation': dormant,
      'POST /api/v1/language-checks': { words: [] },
    });
    const { container } = renderPart(<RelationSection id="w1" corrects />);
    await userEvent.click(await screen.findByRole('button', { name: 'Rett stadiet' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Stadium' }), 'LOST');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hvorfor tar de ingen inn' }), 'OTHER');
    await userEvent.type(screen.getByRole('textbox', { name: 'Skriv hvorfor' }), 'Flytter');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    const sent = requests.find(({ method }) => method === 'PUT');
    expect(await sent?.json()).toEqual({ stage: 'LOST', noPlace: 'OTHER', words: 'Flytter' });
    expect(sent?.headers.get('If-Match')).toBe('"4"');
  });

  it('gives the owner of a firm gone quiet a contact to hold', async () => {
    const task: OwnActivity = {
      id: 'a1',
      workplaceId: 'w1',
      workplace: 'Fjellbakeriet',
      type: 'WARM_UP',
      channel: 'PHONE',
      day: '2026-03-08',
      overdue: true,
    };
    stubApi({ 'GET /api/v1/own-activities': [task] });
    const { container } = renderPart(<OwnContacts />);
    expect(await screen.findByRole('link', { name: 'Fjellbakeriet' })).toHaveAttribute('href', '/work/workplaces/w1');
    expect(screen.getByText(/skulle vært 8. mars 2026/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });
});

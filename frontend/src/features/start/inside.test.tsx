import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { employerApi } from '~/features/start/fixtures';
import { staffApi } from '~/features/start/staffFixtures';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const workplace = {
  id: 'w1',
  employerId: 'e1',
  employer: 'Fjellbakeriet AS',
  organisationNumber: '300000011',
  unitNumber: '300000020',
  name: 'Fjellbakeriet',
  sector: 'PRIVATE',
  surroundings: 'ORDINARY',
  contacts: [],
  practiceLoad: { running: 0, capReached: false },
  version: 1,
};
const inside = {
  workplaceId: 'w1',
  words: [
    { item: 'TEAM_SIZE', said: ['6'], source: 'VISIT', by: 'Kari Besøk', seenOn: '2026-03-05', holds: true },
    { item: 'TONE', said: ['WARM'], source: 'SELF', by: 'Ola Vik', seenOn: '2026-04-01', holds: true },
    { item: 'TONE', said: ['ROUGH'], source: 'VISIT', by: 'Kari Besøk', seenOn: '2026-03-05', holds: false },
    { item: 'LANGUAGES', said: ['pl', 'ar'], source: 'VISIT', seenOn: '2026-03-05', holds: true },
  ],
  traits: [{ trait: 'PHYSICAL', there: false, source: 'VISIT', seenOn: '2026-01-02' }],
  version: 4,
};
const api = {
  ...staffApi,
  'GET /api/v1/workplaces/w1': workplace,
  'GET /api/v1/workplaces/w1/inside': () => json(inside, { ETag: '"4"' }),
  'GET /api/v1/practice-places': { items: [], next: null },
};

afterEach(() => globalThis.localStorage.clear());

describe('EMP-12 what a workplace is like inside', () => {
  it('stands on its page, each thing with who says so and when', async () => {
    stubApi(api);
    renderApp('/work/workplaces/w1');
    expect(await screen.findByText('6 personer (besøk, Kari Besøk, 5. mars 2026)')).toBeVisible();
    expect(screen.getByText('varm (bedriften selv, Ola Vik, 1. april 2026)')).toBeVisible();
    expect(screen.getByText('Andre sier: røff (besøk, Kari Besøk, 5. mars 2026)')).toBeVisible();
    expect(screen.getByText('polsk, arabisk (besøk, 5. mars 2026)')).toBeVisible();
    expect(screen.getByText('ikke fysisk arbeid (besøk, 2. januar 2026)')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Fyll ut etter besøk' })).toBeVisible();
  });

  it('is filled in after a visit: only what was seen is sent, and what is written stays when somebody else saved', async () => {
    let saves = 0;
    const requests = stubApi({
      ...api,
      'PUT /api/v1/workplaces/w1/inside': () => {
        saves += 1;
        return saves === 1
          ? problem(409, { code: 'CONFLICT', detail: 'Noen har lagret imens.' })
          : json({ ...inside, version: 6 });
      },
    });
    const { container } = renderApp('/work/workplaces/w1/visit');
    expect(await screen.findByText('Sagt før: varm (bedriften selv, Ola Vik, 1. april 2026)')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(await screen.findByRole('link', { name: 'Fyll ut minst ett felt.' })).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: /Hvor mange i gruppen/ }), '0');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(await screen.findByRole('link', { name: 'Skriv et helt tall fra 1 til 9999.' })).toBeVisible();
    await userEvent.clear(screen.getByRole('textbox', { name: /Hvor mange i gruppen/ }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tonen' }), 'MATTER_OF_FACT');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await userEvent.click(await screen.findByRole('button', { name: /Hent/ }));
    expect(screen.getByRole('combobox', { name: 'Tonen' })).toHaveValue('MATTER_OF_FACT');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(saves).toBe(2));
    const sent = requests.filter(({ method }) => method === 'PUT').at(-1);
    const body = (await sent?.clone().json()) as { source: string; items: unknown };
    expect(body.source).toBe('VISIT');
    expect(body.items).toEqual([{ item: 'TONE', said: ['MATTER_OF_FACT'] }]);
    expect(sent?.headers.get('If-Match')).toBe('"4"');
  });
});

describe('EMP-12 what a firm says of itself', () => {
  it('is what stands in the form: what is emptied is taken back', async () => {
    const requests = stubApi(employerApi);
    renderApp('/employer/workplace');
    const tone = await screen.findByRole('combobox', { name: 'Tonen' });
    expect(tone).toHaveValue('WARM');
    await userEvent.selectOptions(tone, '');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kundekontakt' }), 'FEW');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    expect(await requests.find(({ method }) => method === 'PUT')?.json()).toEqual({
      items: [
        { item: 'TONE', said: [] },
        { item: 'CUSTOMERS', said: ['FEW'] },
      ],
    });
  });
});

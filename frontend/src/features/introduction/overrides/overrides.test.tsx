import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { amina, kari } from '~/features/candidate/staff/fixtures';
import type { OverrideView, Overrides } from '~/features/introduction/overrides/overrides';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const base = {
  'GET /api/v1/session': { ...kari, personId: 's9', roles: ['OFFICE_LEADER'] },
  'GET /api/v1/demo/persons': problem(404),
  'POST /api/v1/language-check': { listVersion: '1', hits: [] },
};
const proposed: OverrideView = {
  id: 'o1',
  kind: 'CAP',
  candidateId: 'c1',
  candidateNumber: 4821,
  candidateName: 'Amina Prøve',
  placeId: 'p1',
  workplaceName: 'Nordlys Bakeri',
  state: 'PROPOSED',
  reason: 'EMPLOYER_RELATION',
  words: 'De har bedt om henne',
  proposedBy: 'Kari Veileder',
  proposedAt: '2026-11-20T10:00:00Z',
  own: false,
  actions: ['APPROVE', 'REFUSE'],
  version: 1,
};
const chosen: OverrideView = {
  ...proposed,
  id: 'o2',
  kind: 'LOWER_CHOICE',
  state: 'RECORDED',
  reason: 'BETTER_KNOWLEDGE',
  words: 'Kjenner sjefen der',
  actions: [],
};
const overrides: Overrides = { items: [proposed, chosen], counts: [{ reason: 'BETTER_KNOWLEDGE', count: 3 }] };

describe('PRI-03 what is proposed against the list', () => {
  it('is approved by another person, and counted', async () => {
    const requests = stubApi({
      ...base,
      'GET /api/v1/overrides': overrides,
      'PUT /api/v1/overrides/o1/approval': proposed,
    });
    const { container } = renderApp('/work/overrides');
    expect(await screen.findByText('De har bedt om henne')).toBeVisible();
    expect(screen.getByText('Kjenner sjefen der')).toBeVisible();
    expect(screen.getByText('3')).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Godkjenn' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    expect(requests.find(({ method }) => method === 'PUT')?.headers.get('If-Match')).toBe('"1"');
  });

  it('is refused with words and not without', async () => {
    const requests = stubApi({
      ...base,
      'GET /api/v1/overrides': overrides,
      'PUT /api/v1/overrides/o1/refusal': proposed,
    });
    renderApp('/work/overrides');
    await userEvent.click(await screen.findByRole('button', { name: 'Si nei' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send svaret' }));
    expect(screen.getByText('Skriv hvorfor.')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'Hvorfor ikke?' }), 'For mange der');
    await userEvent.click(screen.getByRole('button', { name: 'Send svaret' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    expect(await requests.find(({ method }) => method === 'PUT')?.json()).toEqual({ words: 'For mange der' });
  });

  it('is not decided by the one who proposed it', async () => {
    const own = { ...proposed, own: true, actions: [] };
    stubApi({ ...base, 'GET /api/v1/overrides': { ...overrides, items: [own] } });
    renderApp('/work/overrides');
    expect(await screen.findByText('Du har foreslått dette selv. Noen andre må avgjøre det.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Godkjenn' })).toBeNull();
  });
});

describe('MAT-34 a choice outside the first ten', () => {
  const asking = {
    ...base,
    'GET /api/v1/session': kari,
    'GET /api/v1/candidates/c1': () => json({ ...amina, completeThese: [] }, { ETag: '"3"' }),
  };
  const page = '/work/introductions/new?candidateId=c1&placeId=p1&mode=USER_FIRST';

  it('asks for the reason when the server does, and is saved with it', async () => {
    let sent = 0;
    const requests = stubApi({
      ...asking,
      'POST /api/v1/introductions': () =>
        sent++ === 0
          ? problem(422, { code: 'OVERRIDE_NEEDED', fields: [{ pointer: '/override', code: 'REQUIRED' }] })
          : { id: 'i1' },
      'POST /api/v1/introductions/i1/ask': {},
    });
    const { container } = renderApp(page);
    await userEvent.type(await screen.findByRole('textbox', { name: /Hvorfor/ }), 'Vil lære faget');
    const send = screen.getByRole('button', { name: /Spør kandidaten|Send/ });
    await userEvent.click(send);
    expect(await screen.findByText('Denne er ikke blant de ti første. Hvorfor denne?')).toBeVisible();
    await userEvent.click(send);
    expect((await screen.findAllByText('Forklar kort hvorfor.')).length).toBeGreaterThan(0);
    expect(await faults(container)).toEqual([]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Grunn' }), 'BETTER_KNOWLEDGE');
    await userEvent.type(screen.getByRole('textbox', { name: 'Forklar kort' }), 'Kjenner sjefen der');
    await userEvent.click(send);
    await waitFor(() => expect(sent).toBe(2));
    const last = requests.filter(({ url, method }) => method === 'POST' && url.endsWith('/introductions')).at(-1);
    expect(await last?.json()).toMatchObject({ override: { reason: 'BETTER_KNOWLEDGE', words: 'Kjenner sjefen der' } });
  });

  it('asks the leader where nothing but the cap stops the pair', async () => {
    const requests = stubApi({
      ...asking,
      'POST /api/v1/introductions': problem(409, {
        code: 'ONLY_CAP_STOPS',
        detail: 'Lederen kan slippe denne gjennom.',
      }),
      'POST /api/v1/overrides': proposed,
    });
    renderApp(page);
    await userEvent.type(await screen.findByRole('textbox', { name: /Hvorfor/ }), 'Vil lære faget');
    await userEvent.click(screen.getByRole('button', { name: /Spør kandidaten|Send/ }));
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Grunn' }), 'TIMING');
    await userEvent.type(screen.getByRole('textbox', { name: 'Forklar kort' }), 'Begynner når en annen slutter');
    await userEvent.click(screen.getByRole('button', { name: 'Foreslå for lederen' }));
    expect((await screen.findAllByText('Lederen er spurt. Kom tilbake når det er godkjent.'))[0]).toBeVisible();
    expect(requests.some(({ url, method }) => method === 'POST' && url.endsWith('/overrides'))).toBe(true);
  });
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ActivityView } from '~/features/employer/staff/activities';
import { staffApi } from '~/features/start/staffFixtures';
import { stubApi } from '~/testing/api';
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
  contacts: [{ id: 'p1', name: 'Kari Kontakt', roles: ['HR'] }],
  practiceLoad: { running: 0, capReached: false },
  version: 1,
};
const plan = (id: string, own: boolean, day: string): ActivityView => ({
  id,
  workplaceId: 'w1',
  state: 'PLANNED',
  type: 'FIRST_VISIT',
  channel: 'VISIT',
  day,
  staffId: 's1',
  by: own ? 'Meg Selv' : 'Andre Andersen',
  unit: own ? 'NAV Hamar' : 'Kurs AS',
  own,
  version: 3,
});
const ours = plan('a1', true, '2026-12-01');
const theirs = plan('a2', false, '2026-12-04');
const api = {
  ...staffApi,
  'GET /api/v1/workplaces/w1': workplace,
  'GET /api/v1/workplaces/w1/activities': { items: [theirs, ours], next: null },
  'GET /api/v1/workplaces/w1/before-contact': { last: null, planned: [ours, theirs], collisions: [theirs], days: 14 },
  'GET /api/v1/practice-places': { items: [], next: null },
};

afterEach(() => {
  vi.restoreAllMocks();
  globalThis.localStorage.clear();
});

describe('EMP-05 EMP-06 the contact log of a workplace', () => {
  it('warns of a visit that would do for two, and lets theirs stand for ours', async () => {
    const requests = stubApi({
      ...api,
      'POST /api/v1/activities/a2/covering': { last: null, planned: [theirs], collisions: [], days: 14 },
    });
    const { container } = renderApp('/work/workplaces/w1');
    expect(await screen.findByText('Andre har planlagt kontakt innen 14 dager')).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /La deres besøk dekke vårt/ }));
    const sent = requests.find((one) => one.url.endsWith('/covering'));
    expect(await sent?.clone().json()).toEqual({ plan: 'a1' });
  });

  it('logs a contact, and keeps what is written when the form is left by the network', async () => {
    const requests = stubApi({
      ...api,
      'POST /api/v1/workplaces/w1/activities': { ...ours, state: 'HELD' },
    });
    const first = renderApp('/work/workplaces/w1');
    await userEvent.click(await screen.findByRole('button', { name: 'Før kontakt' }));
    await userEvent.selectOptions(screen.getByLabelText('Hva gjelder det'), 'Hjelp ved nedbemanning');
    await userEvent.selectOptions(screen.getByLabelText('Med'), 'Kari Kontakt');
    await userEvent.type(screen.getByLabelText('Tema (frivillig)'), 'Vinteren');
    first.unmount();

    const { container } = renderApp('/work/workplaces/w1');
    await userEvent.click(await screen.findByRole('button', { name: 'Før kontakt' }));
    expect(screen.getByLabelText('Tema (frivillig)')).toHaveValue('Vinteren');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    const sent = requests.find((one) => one.method === 'POST' && one.url.endsWith('/activities'));
    expect(await sent?.clone().json()).toMatchObject({
      state: 'HELD',
      type: 'DOWNSIZING_HELP',
      channel: 'PHONE',
      contactId: 'p1',
      topic: 'Vinteren',
    });
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('holds a plan of the own unit only', async () => {
    stubApi(api);
    renderApp('/work/workplaces/w1');
    const rows = await screen.findAllByRole('button', { name: 'Før hva som skjedde' });
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect(within((row as HTMLElement).closest('li') as HTMLElement).getByText(/Meg Selv/)).toBeVisible();
    await userEvent.click(row as HTMLElement);
    expect(screen.getByLabelText('Hva kom ut av det (frivillig)')).toBeVisible();
  });
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const session = (role: string) => ({
  'GET /api/v1/session': {
    displayName: 'Randi Hassan',
    kind: 'STAFF',
    language: 'NB',
    roles: [role],
    affiliations: [{ role, scope: role === 'AUDITOR' ? 'NATIONAL' : 'OFFICE' }],
  },
});
const offices = [{ id: 'o1', name: 'Nav Hamar', leaders: [{ id: 'l1', name: 'Lise Leder' }] }];
const row = {
  id: 's1',
  kind: 'PLACED',
  from: '2026-01',
  to: '2026-06',
  size: 10,
  population: 84,
  seed: 17,
  drawnBy: 'Randi Hassan',
  drawnAt: '2026-11-16T10:00:00Z',
};
const file = {
  id: 'c1',
  pseudonym: '7F3KW2',
  sampleId: 's1',
  region: 'OSLO',
  readiness: 'ON_PLACEMENT',
  registered: '2026-02',
  introductions: [
    { month: '2026-03', mode: 'USER_FIRST', state: 'WITHDRAWN', reason: 'TIMING', shown: false, industry: 'C' },
  ],
  placements: [
    {
      month: '2026-04',
      state: 'ACTIVE',
      weeks: 12,
      hours: 'DAY_PART',
      industry: 'C',
      prospect: 'POSSIBLE',
      endReasons: [],
      goals: 1,
      items: 2,
      checks: [
        { check: 'DECIDED', passed: true },
        { check: 'LOOKED_AT_AGAIN', passed: false },
      ],
    },
  ],
  contacts: [{ month: '2026-04', party: 'BOTH', kind: 'START', channel: 'VISIT', state: 'PLANNED', late: true }],
  decisions: [{ decision: 'AGREEMENT_APPROVED', month: '2026-04', who: 'ADVISER' }],
  unmet: [{ right: 'FOLLOW_UP_LATE', weeksLate: 3 }],
};
const finding = {
  id: 'f1',
  number: 12,
  officeId: 'o1',
  officeName: 'Nav Hamar',
  severity: 'SERIOUS',
  finding: 'Ingen samtale i tide',
  responsibleName: 'Lise Leder',
  dueOn: '2026-12-01',
  late: false,
  state: 'OPEN',
  madeBy: 'Randi Hassan',
  madeAt: '2026-11-16T10:00:00Z',
  actions: ['ANSWER'],
};

describe('PRI-17 internal control', () => {
  it('draws a sample from what is chosen, and shows those that were drawn', async () => {
    const requests = stubApi({
      ...session('AUDITOR'),
      'GET /api/v1/audit/offices': offices,
      'GET /api/v1/audit/samples': { items: [row] },
      'POST /api/v1/audit/samples': { row, cases: [] },
      'GET /api/v1/audit/samples/s1': { row, cases: [{ id: 'c1', pseudonym: '7F3KW2', named: false }] },
    });
    const { container } = renderApp('/audit');
    expect(await screen.findByRole('link', { name: 'Begynt i praksis, 16.11.2026' })).toBeVisible();
    expect(await faults(container)).toEqual([]);
    const seed = screen.getByRole('textbox', { name: 'Frø (kan stå tomt)' });
    await userEvent.type(seed, '17');
    await userEvent.click(screen.getByRole('button', { name: 'Trekk utvalg' }));
    expect(await screen.findByRole('link', { name: 'Sak 7F3KW2' })).toHaveAttribute('href', '/audit/cases/c1');
    const sent = requests.find((one) => one.method === 'POST');
    expect(await sent?.json()).toMatchObject({ kind: 'PLACED', size: 10, seed: 17 });
  });

  it('says that the offices did not come, instead of offering none', async () => {
    stubApi(session('AUDITOR'));
    const { container } = renderApp('/audit/findings/new');
    expect(await screen.findByText(/Vi finner ikke dette/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('shows a case in months and codes, and the name for a reason alone', async () => {
    stubApi({
      ...session('AUDITOR'),
      'GET /api/v1/audit/cases/c1': file,
      'POST /api/v1/audit/cases/c1/name': {
        id: 'c1',
        pseudonym: '7F3KW2',
        name: 'Amina Prøve',
        number: 1001,
        officeName: 'Nav Hamar',
      },
    });
    const { container } = renderApp('/audit/cases/c1');
    const introductions = await screen.findByRole('region', { name: 'Forslag' });
    expect(within(introductions).getByText(/mars 2026 · .*Tidspunktet|mars 2026 · .*Det passer ikke nå/)).toBeVisible();
    expect(screen.getByText('Noen har snakket med partene siden')).toBeVisible();
    expect(screen.getByText(/begge parter · .*over tiden/)).toBeVisible();
    expect(screen.queryByText('Amina Prøve')).toBeNull();
    expect(await faults(container)).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: /Hvorfor trenger du navnet/ }), 'Funn 3: må se arkivet');
    await userEvent.click(screen.getByRole('button', { name: 'Vis navn' }));
    expect(await screen.findByText('Amina Prøve')).toBeVisible();
  });

  it('lets the leader read whom a finding is about, and answer', async () => {
    const requests = stubApi({
      ...session('OFFICE_LEADER'),
      'GET /api/v1/findings/f1': { finding, candidateId: 'p1', candidateNumber: 4821 },
      'POST /api/v1/findings/f1/answer': { finding: { ...finding, state: 'ANSWERED', actions: [] } },
    });
    const { container } = renderApp('/lead/findings/f1');
    expect(await screen.findByRole('link', { name: 'Kandidat 4821' })).toHaveAttribute('href', '/work/candidates/p1');
    expect(await faults(container)).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: /Svaret fra kontoret/ }), 'Vi ringer i dag');
    await userEvent.click(screen.getByRole('button', { name: 'Send svaret' }));
    const sent = requests.find((one) => one.method === 'POST' && one.url.endsWith('/answer'));
    expect(await sent?.json()).toEqual({ answer: 'Vi ringer i dag' });
  });
});

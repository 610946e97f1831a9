import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Covered, PlanChoices, PlanCoverage, RecruitmentPlan } from '~/features/employer/plan/plans';
import type { Target } from '~/features/employer/plan/targets';
import { staffApi } from '~/features/start/staffFixtures';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp, renderPart } from '~/testing/render';
import PlansOfWorkplace from '~/features/employer/plan/PlansOfWorkplace';

const progress = { targets: 2, taken: 1, contacted: 1, visited: 1, placeOut: 0, hosting: 1, hired: 0 };
const none = { targets: 0, taken: 0, contacted: 0, visited: 0, placeOut: 0, hosting: 0, hired: 0 };
const plan: RecruitmentPlan = {
  id: 'r1',
  name: 'Flere små i Innlandet',
  goal: 'Bedrifter med få ansatte.',
  wanted: 10,
  from: '2026-09-01',
  to: '2027-06-30',
  standing: 'RUNNING',
  ownerId: 's1',
  owner: 'Mona Marked',
  municipalities: [
    { number: '3403', name: 'Hamar' },
    { number: '3413', name: 'Stange' },
  ],
  industries: [],
  organisations: [
    { id: 'o1', name: 'Nav Hamar', provider: false, progress },
    { id: 'o2', name: 'Vekstbroen', provider: true, progress: none },
  ],
  progress,
  mayChange: true,
  room: 498,
  version: 3,
};
const target: Target = {
  workplaceId: 'w1',
  workplace: 'Fjellbakeriet',
  municipality: 'Hamar',
  industry: 'C',
  sizeBand: 'S1_4',
  light: 'GREEN',
  stage: 'CONTACTED',
  takerId: 's1',
  taker: 'Mona Marked',
  unit: 'Nav Hamar',
  addedOn: '2026-09-02',
  lastContact: '2026-10-01',
  contacted: true,
  visited: true,
  placeOut: false,
  hosting: true,
  hired: false,
  introduced: true,
  outside: false,
  mayTake: true,
  mayRemove: true,
  version: 4,
};
const others: Target = {
  ...target,
  workplaceId: 'w2',
  workplace: 'Sagbruket',
  taker: 'Per Tilbyder',
  unit: 'Vekstbroen',
  lastContact: null,
  contacted: false,
  visited: false,
  hosting: false,
  mayTake: false,
  mayRemove: false,
};
const covered = (firms: number, contacted: number, contactedShare: number | null): Covered => ({
  firms,
  known: 3,
  targeted: 2,
  contacted,
  hosting: 0,
  hosted: 0,
  contactedShare,
  hostingShare: contactedShare === null ? null : 0,
  hostedShare: contactedShare === null ? null : 0,
});
const coverage: PlanCoverage = {
  since: '2024-11-24',
  all: covered(1000, 3, 0),
  sizes: [
    { size: 'S1_4', covered: covered(20, 5, 25) },
    { size: 'S5_19', covered: covered(0, 0, null) },
    { size: 'S20_49', covered: covered(10, 1, 10) },
    { size: 'S50_PLUS', covered: covered(10, 0, 0) },
  ],
  municipalities: [{ number: '3403', municipality: 'Hamar', covered: covered(1000, 3, 0) }],
  industries: [{ industry: 'C', covered: covered(1000, 3, 0) }],
  areas: [
    {
      municipalityNumber: '3403',
      municipality: 'Hamar',
      latitude: 60.79,
      longitude: 11.07,
      green: 1,
      yellow: 0,
      red: 0,
      grey: 999,
    },
  ],
};
const choices: PlanChoices = {
  municipalities: [
    { number: '3403', name: 'Hamar', county: 'Innlandet' },
    { number: '4601', name: 'Bergen', county: 'Vestland' },
  ],
  own: ['3403'],
  organisations: [
    { id: 'o1', name: 'Nav Hamar', provider: false, county: '34' },
    { id: 'o2', name: 'Vekstbroen', provider: true, county: '34' },
  ],
  ownOffices: ['o1'],
};
const session = { ...staffApi['GET /api/v1/session'], roles: ['MARKET_CONTACT'], displayName: 'Mona Marked' };
const api = {
  ...staffApi,
  'GET /api/v1/session': session,
  'GET /api/v1/recruitment-plan-choices': choices,
  'GET /api/v1/recruitment-plans/r1': json(plan, { ETag: '"3"' }),
  'GET /api/v1/recruitment-plans/r1/targets': { items: [target, others] },
  'GET /api/v1/recruitment-plans/r1/takers': [
    { staffId: 's1', name: 'Mona Marked', unit: 'Nav Hamar', mayOwn: true },
    { staffId: 's2', name: 'Kari Kollega', unit: 'Nav Hamar', mayOwn: true },
  ],
  'GET /api/v1/recruitment-plans/r1/coverage': coverage,
  'GET /api/v1/recruitment-plans/r1/prospects': {
    count: 240,
    most: 200,
    rows: [{ workplaceId: 'w7', workplace: 'Frisøren', municipality: 'Stange', contacted: false }],
  },
};
// A response is read once: each reading is answered with a new one.
const fresh = { ...api, 'GET /api/v1/recruitment-plans/r1': () => json(plan, { ETag: '"3"' }) };
const bodyOf = (requests: Request[], method: string) =>
  requests
    .find((one) => one.method === method && /recruitment-plans/.test(one.url))
    ?.clone()
    .json();

afterEach(() => {
  vi.restoreAllMocks();
  globalThis.localStorage.clear();
});

describe('EMP-18 a regional plan', () => {
  it('shows how far one has come, and contacted and hosting shares for each size, the smallest too', async () => {
    stubApi(fresh);
    const { container } = renderApp('/work/plans/r1');
    expect(await screen.findByText('1 av målet på 10 bedrifter tar imot nå.')).toBeVisible();
    const sizes = await screen.findByRole('table', { name: 'Størrelse' });
    const small = within(sizes).getByRole('row', { name: /1–4 ansatte/ });
    expect(within(small).getByText('5 (25 %)')).toBeVisible();
    expect(within(within(sizes).getByRole('row', { name: /^Alle/ })).getByText('3 (under 1 %)')).toBeVisible();
    expect(within(within(sizes).getByRole('row', { name: /5–19/ })).getAllByText('–')).toHaveLength(3);
    expect(await screen.findByRole('button', { name: /^Hamar: 1.000 bedrifter/ })).toBeVisible();
    expect(await screen.findByRole('combobox', { name: 'Hvem tar Fjellbakeriet' })).toHaveValue('s1');
    expect(screen.queryByRole('combobox', { name: 'Hvem tar Sagbruket' })).not.toBeInTheDocument();
    expect(await faults(container)).toEqual([]);
  });

  it('gives a target to a colleague with the version that was read, and says why where that is refused', async () => {
    const requests = stubApi({
      ...fresh,
      'PUT /api/v1/recruitment-plans/r1/targets/w1': problem(409, { code: 'OTHERS_TARGET', detail: 'En annen enhet.' }),
    });
    renderApp('/work/plans/r1');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Hvem tar Fjellbakeriet' }), 's2');
    expect(await screen.findByText('En annen enhet.')).toBeVisible();
    expect(await bodyOf(requests, 'PUT')).toEqual({ staffId: 's2' });
    expect(requests.find((one) => one.method === 'PUT')?.headers.get('If-Match')).toBe('"4"');
  });

  it('adds one firm, and says politely where a choice finds too many', async () => {
    const requests = stubApi({
      ...fresh,
      'POST /api/v1/recruitment-plans/r1/targets': { added: 1, room: 497 },
      'POST /api/v1/recruitment-plans/r1/prospects': problem(409, {
        code: 'TOO_MANY_AT_ONCE',
        detail: 'Valget treffer 240 bedrifter.',
      }),
    });
    const { container } = renderApp('/work/plans/r1');
    await userEvent.click(await screen.findByRole('button', { name: 'Legg til bedrifter' }));
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Størrelse' }), 'S1_4');
    await userEvent.click(await screen.findByRole('button', { name: 'Legg til alle 240' }));
    expect(await screen.findByText('Valget treffer 240 bedrifter.')).toBeVisible();
    expect(await bodyOf(requests, 'POST')).toEqual({ sizeBand: 'S1_4' });
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Legg til Frisøren' }));
    const sent = requests.filter((one) => one.method === 'POST').at(-1);
    expect(await sent?.clone().json()).toEqual({ workplaceIds: ['w7'] });
  });

  it('keeps what is typed where somebody else has saved, and says it', async () => {
    const requests = stubApi({ ...fresh, 'PUT /api/v1/recruitment-plans/r1': problem(409, { code: 'CONFLICT' }) });
    renderApp('/work/plans/r1');
    await userEvent.click(await screen.findByRole('button', { name: 'Endre planen' }));
    const form = await screen.findByRole('form', { name: 'Endre planen' });
    const name = within(form).getByRole('textbox', { name: 'Navn på planen' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Mitt navn');
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre' }));
    expect(await within(form).findByText('Noen andre har lagret imens')).toBeVisible();
    expect(name).toHaveValue('Mitt navn');
    const put = requests.find((one) => one.method === 'PUT');
    expect(put?.headers.get('If-Match')).toBe('"3"');
    expect(await put?.clone().json()).toMatchObject({
      name: 'Mitt navn',
      municipalities: ['3403', '3413'],
      offices: ['o1'],
      providers: ['o2'],
      ownerId: 's1',
    });
  });

  it('says that no firms are chosen, and what helps', async () => {
    stubApi({
      ...fresh,
      'GET /api/v1/recruitment-plans/r1': () => json({ ...plan, progress: none, mayChange: false }, { ETag: '"3"' }),
    });
    renderApp('/work/plans/r1');
    expect(await screen.findByRole('heading', { name: 'Ingen bedrifter valgt' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Endre planen' })).not.toBeInTheDocument();
  });
});

describe('EMP-18 making a plan', () => {
  it('begins with the own municipalities and office, and leads to every fault', async () => {
    const requests = stubApi({
      ...fresh,
      'POST /api/v1/recruitment-plans': problem(400, {
        code: 'INVALID_INPUT',
        fields: [
          { pointer: '/to', code: 'REQUIRED', detail: 'Siste dag mangler.' },
          { pointer: '/municipalities/0', code: 'UNKNOWN', detail: 'Kommunen finnes ikke.' },
        ],
      }),
    });
    const { container } = renderApp('/work/plans/new');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Navn på planen' }), 'Nye');
    expect(screen.getAllByText('Hamar (Innlandet)')[0]).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(await screen.findAllByText('Kommunen finnes ikke.')).not.toHaveLength(0);
    expect(screen.getByRole('link', { name: 'Siste dag mangler.' })).toHaveAttribute('href', '#/to');
    expect(await bodyOf(requests, 'POST')).toMatchObject({ name: 'Nye', municipalities: ['3403'], offices: ['o1'] });
  });
});

describe('EMP-18 the plans of a firm', () => {
  it('says who takes it, and adds it to another one', async () => {
    const requests = stubApi({
      'GET /api/v1/workplaces/w1/recruitment-plans': [
        { id: 'r1', name: 'Små', from: '2026-09-01', to: '2027-06-30', target: true, taker: 'Mona Marked' },
        { id: 'r2', name: 'Helse', from: '2026-09-01', to: '2027-06-30', target: false },
      ],
      'POST /api/v1/recruitment-plans/r2/targets': { added: 1, room: 3 },
    });
    const { container } = renderPart(<PlansOfWorkplace id="w1" />);
    expect(await screen.findByText('Er med i planen, Mona Marked tar den')).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Legg til i Helse' }));
    expect(await bodyOf(requests, 'POST')).toEqual({ workplaceIds: ['w1'] });
  });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { kari } from '~/features/candidate/staff/fixtures';
import type { Cohort, Mix, PersonLine } from '~/features/introduction/cohort/cohorts';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const amina: PersonLine = {
  candidateId: 'c1',
  name: 'Amina Prøve',
  number: 4821,
  state: 'FREE',
  counts: 8100,
  options: [
    { placeId: 'p2', title: 'Kjøkken', workplace: 'Sykehjem B', counts: 7400, full: [], change: -700, gain: 0 },
    { placeId: 'p3', title: '', workplace: 'Kafé C', counts: 6600, full: ['EMPLOYER_CAP'], change: -1500, gain: 900 },
  ],
  stopped: {},
};
const omar: PersonLine = {
  ...amina,
  candidateId: 'c2',
  name: 'Omar Prøve',
  number: 4822,
  counts: 0,
  options: [],
  stopped: { OUT_OF_REACH: 12, BELOW_MINIMUM: 3 },
};
const cohort: Cohort = {
  id: 'r1',
  name: 'Helsefag',
  provider: 'Vekstbroen',
  startsOn: '2026-09-01',
  practiceFrom: '2026-12-01',
  practiceTo: '2027-01-20',
  madeAt: '2026-11-20T10:00:00Z',
  capPerEmployer: 2,
  total: 8100,
  best: 8100,
  fitting: 3,
  places: [
    { placeId: 'p1', title: 'Pleie', workplace: 'Sykehjem A', seats: 2, full: [], closed: false, people: [amina] },
  ],
  unplaced: [omar],
  version: 4,
};
const base = {
  'GET /api/v1/session': { ...kari, roles: ['ADVISER'] },
  'GET /api/v1/demo/persons': problem(404),
  'GET /api/v1/cohorts/r1/barred': { people: 2, waiting: 0, fit: [] },
  'POST /api/v1/language-check': { listVersion: '1', hits: [] },
};

describe('MAT-35 the market that a class comes to', () => {
  it('warns where many finish and few places are open, and only there', async () => {
    const market = { occupation: 'forklift-driver', name: 'Truckfører', finished: 120, openings: 2, saturated: true };
    stubApi({ ...base, 'GET /api/v1/cohorts/r1': { ...cohort, market } });
    const { container, unmount } = renderApp('/work/cohorts/r1');
    expect(await screen.findByText(/120 ferdige som Truckfører i landsdelen på et år, og 2 plasser/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
    unmount();
    stubApi({ ...base, 'GET /api/v1/cohorts/r1': { ...cohort, market: { ...market, saturated: false } } });
    renderApp('/work/cohorts/r1');
    await screen.findByText('Pleie, Sykehjem A');
    expect(screen.queryByText(/Mange blir ferdige/)).toBeNull();
  });
});

describe('MAT-23 quota and budget beside the board', () => {
  it('lists those who fit and are stopped, in their order, beside absence and drop-outs, and says that no points change', async () => {
    stubApi({
      ...base,
      'GET /api/v1/cohorts/r1': cohort,
      'GET /api/v1/cohorts/r1/barred': {
        people: 2,
        quota: 1,
        budget: null,
        absencePercent: 12,
        droppedOut: 3,
        waiting: 1,
        fit: [{ candidateId: 'c2', name: 'Omar Prøve', number: 4822, bar: 'QUOTA', waits: 1, best: 6600, places: 2 }],
      },
    });
    const { container } = renderApp('/work/cohorts/r1');
    expect(await screen.findByRole('heading', { name: '1 stoppes av kvote eller budsjett' })).toBeInTheDocument();
    expect(screen.getByText('Kvote: 1 plass · Fravær til nå: 12 % · 3 har sluttet')).toBeInTheDocument();
    expect(screen.getByText(/nummer 1 i køen, stoppes av kvoten, best 66 poeng/)).toBeInTheDocument();
    expect(screen.getByText(/endrer ingen poeng/)).toBeInTheDocument();
    expect(await faults(container)).toEqual([]);
  });

  it('shows nothing where no frame is set', async () => {
    stubApi({ ...base, 'GET /api/v1/cohorts/r1': cohort });
    renderApp('/work/cohorts/r1');
    expect(await screen.findByText('Pleie, Sykehjem A')).toBeInTheDocument();
    expect(screen.queryByText(/kvote/i)).toBeNull();
  });
});

describe('MAT-27 the board of a cohort', () => {
  it('shows places, people and why somebody has none, and moves with the new total announced', async () => {
    const moved = { ...cohort, total: 7400, version: 5, places: [{ ...cohort.places[0], placeId: 'p2' }] };
    const requests = stubApi({
      ...base,
      'GET /api/v1/cohorts/r1': cohort,
      'PUT /api/v1/cohorts/r1/people/c1': json(moved),
    });
    const { container } = renderApp('/work/cohorts/r1');
    expect(await screen.findByText('81 poeng')).toBeVisible();
    expect(screen.getByText(/12 der reisen er for lang/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
    const menu = screen.getByRole('combobox', { name: 'Flytt Amina Prøve til' });
    expect(screen.getByRole('option', { name: /Kafé C/ })).toBeDisabled();
    await userEvent.selectOptions(menu, 'p2');
    await waitFor(() => expect(screen.getAllByText(/Ny sum: 74 \(.7\)/)[0]).toBeVisible());
    const put = requests.find(({ method }) => method === 'PUT');
    expect(put?.headers.get('If-Match')).toBe('"4"');
    expect(await put?.json()).toEqual({ placeId: 'p2', state: 'LOCKED' });
    expect(screen.getByRole('button', { name: 'Angre siste flytting' })).toBeVisible();
  });

  it('says what is missing where nobody fits anywhere', async () => {
    stubApi({ ...base, 'GET /api/v1/cohorts/r1': { ...cohort, places: [], fitting: 0, total: 0, best: 0 } });
    renderApp('/work/cohorts/r1');
    expect(await screen.findByRole('heading', { name: 'Ingen plasser til kullet ennå' })).toBeVisible();
  });

  it('shows the provider the mix in numbers, and hides small ones', async () => {
    const mix: Mix = {
      people: 14,
      speaking: [
        { code: 'A2', people: 8 },
        { code: 'B1', people: null },
      ],
      purposes: [{ code: 'JOB', people: 14 }],
      least: 5,
    };
    stubApi({
      ...base,
      'GET /api/v1/session': { ...kari, roles: ['PROVIDER_CONSULTANT'] },
      'GET /api/v1/cohorts/r1/mix': mix,
    });
    const { container } = renderApp('/work/cohorts/r1/mix');
    expect(await screen.findByText('skjult: for få')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });
});

describe('MAT-32 what is known of the provider', () => {
  const evidence = {
    providerId: 'v1',
    provider: 'Vekstbroen',
    finished: 24,
    jobs: 11,
    least: 5,
    since: '2024-11-22',
    until: '2026-11-21',
  };

  it('is read when asked for, with number and period, and moves nothing', async () => {
    const requests = stubApi({
      ...base,
      'GET /api/v1/cohorts/r1': cohort,
      'GET /api/v1/course-runs/r1/evidence': evidence,
    });
    const { container } = renderApp('/work/cohorts/r1');
    const open = await screen.findByRole('button', { name: 'Hvordan det har gått hos arrangøren' });
    expect(requests.some(({ url }) => url.includes('evidence'))).toBe(false);
    const before = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    await userEvent.click(open);
    expect(await screen.findByText(/24 fra kursene deres .* siden 22. november 2024. 11 av dem/)).toBeVisible();
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(before);
    expect(await faults(container)).toEqual([]);
  });

  it.each([
    [{ finished: 0, jobs: 0 }, /Ingen fra kursene deres/],
    [{ finished: undefined, jobs: undefined }, /Færre enn 5/],
    [{ finished: 9, jobs: undefined }, /9 fra kursene deres .* er skjult/],
  ])('says why a number is not there: %o', async (part, words) => {
    stubApi({
      ...base,
      'GET /api/v1/cohorts/r1': cohort,
      'GET /api/v1/course-runs/r1/evidence': { ...evidence, ...part },
    });
    renderApp('/work/cohorts/r1');
    await userEvent.click(await screen.findByRole('button', { name: 'Hvordan det har gått hos arrangøren' }));
    expect(await screen.findByText(words)).toBeVisible();
  });
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { JointVisit, VisitHelp } from '~/features/employer/visit/visitHelp';
import { staffApi } from '~/features/start/staffFixtures';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const help: VisitHelp = {
  workplaceId: 'w1',
  stage: 'CONTACTED',
  talk: [
    { point: 'PROMISED', kind: 'FIRST', words: 'Ta med en plan', on: '2026-12-01', items: [] },
    { point: 'ASK_LOAD', kind: 'GAP', items: [] },
    { point: 'ASK_INSIDE', kind: 'GAP', items: ['TONE', 'SOUND'] },
    { point: 'TELL', kind: 'STAGE', items: [] },
  ],
  neverMet: [{ what: 'ONLY_OTHERS_WERE_THERE' }, { what: 'DECIDER_NEVER_MET', person: 'Kari Kontakt' }],
  visits: 2,
  ownVisits: 0,
};
const asked: JointVisit = {
  id: 'j1',
  activityId: 'a1',
  workplaceId: 'w1',
  workplace: 'Fjellbakeriet',
  type: 'FOLLOW_UP',
  day: '2026-12-02',
  asked: 'Mona Marked',
  by: 'Arne Rådgiver',
  state: 'ASKED',
  mayAnswer: true,
  mayWithdraw: false,
  version: 1,
};
const api = {
  ...staffApi,
  'GET /api/v1/workplaces/w1/visit-help': help,
  'GET /api/v1/workplaces/w1/industry-tasks': {
    industry: 'I',
    area: 'COUNTY',
    workplaces: 7,
    least: 5,
    tasks: [
      { code: 'bake', label: 'bake brød', workplaces: 6 },
      { code: 'clean', label: 'vaske', workplaces: null },
    ],
  },
  'GET /api/v1/workplaces/w1/joint-visits': {
    choices: [{ staffId: 's9', name: 'Mona Marked', ofWorkplace: true }],
    visits: [],
    asked: [],
  },
  'GET /api/v1/workplaces/w1/history': {
    since: '2024-11-16',
    placements: 0,
    started: 0,
    running: 0,
    completed: 0,
    endedEarly: 0,
    endedEarlyBy: [],
    interrupted: 0,
    hired: 0,
    hires: [],
    networkHires: 0,
    withoutTraining: 0,
  },
  'GET /api/v1/practice-places': { items: [], next: null },
};

afterEach(() => {
  vi.restoreAllMocks();
  globalThis.localStorage.clear();
});

describe('EMP-22 help for who is at the door', () => {
  it('shows the five blocks, in words and without faults', async () => {
    stubApi(api);
    const { container } = renderApp('/work/visits/w1');
    for (const name of [
      'Samtaleguide',
      'Dette har ingen sett ennå',
      'Historien vår',
      'Vanlige oppgaver i bransjen',
      'Ta med en markedskontakt',
    ])
      expect(await screen.findByRole('heading', { level: 2, name })).toBeVisible();
    expect(await screen.findByText('Ta med en plan (1. desember 2026)')).toBeVisible();
    expect(screen.getByText(/Det vi ikke vet: Tonen; Stille eller livlig/)).toBeVisible();
    expect(screen.getByText('Andre har vært på besøk, men ingen fra oss')).toBeVisible();
    expect(screen.getByText('Bake brød: 6 bedrifter')).toBeVisible();
    expect(screen.getByText('Vaske: færre enn 5 bedrifter')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('says so where there is too little to count', async () => {
    stubApi({
      ...api,
      'GET /api/v1/workplaces/w1/industry-tasks': { industry: 'I', area: 'COUNTRY', least: 5, tasks: [] },
    });
    renderApp('/work/visits/w1');
    expect(await screen.findByText(/For lite å telle: færre enn 5 andre bedrifter/)).toBeVisible();
  });

  it('asks a market contact along on a new visit', async () => {
    const requests = stubApi({ ...api, 'POST /api/v1/workplaces/w1/joint-visits': asked });
    renderApp('/work/visits/w1');
    await userEvent.click(await screen.findByRole('button', { name: 'Spør noen om å bli med' }));
    const form = screen.getByRole('form', { name: 'Spør noen om å bli med' });
    expect(within(form).getByRole('option', { name: 'Mona Marked (kontakten for bedriften)' })).toBeInTheDocument();
    await userEvent.click(within(form).getByRole('button', { name: 'Send' }));
    const sent = await requests
      .find((one) => one.method === 'POST')
      ?.clone()
      .json();
    expect(sent).toMatchObject({ staffId: 's9' });
    expect(sent.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

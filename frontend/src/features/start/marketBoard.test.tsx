import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BoardNeeds, MarketBoard, UnmatchedByOffice } from '~/features/placement/board/marketBoard';
import { staffApi } from '~/features/start/staffFixtures';
import { problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const firm = (id: string, workplace: string) => ({ workplaceId: id, workplace, municipality: 'Hamar' });
const plan = {
  id: 'a1',
  firm: firm('w2', 'Sagbruket'),
  type: 'FOLLOW_UP',
  channel: 'VISIT',
  day: '2026-11-24',
  by: 'Mona Marked',
  unit: 'Nav Hamar',
} as const;
const none = { count: 0, rows: [] };
const board: MarketBoard = {
  offices: [{ id: 'o1', name: 'Nav Hamar' }],
  since: '2026-11-14',
  nextMonday: '2026-11-23',
  until: '2026-11-29',
  green: {
    count: 31,
    rows: [
      { firm: firm('w1', 'Fjellbakeriet'), before: 'YELLOW', colour: 'GREEN', changedAt: '2026-11-18T08:00:00Z' },
      { firm: firm('w2', 'Sagbruket'), before: null, colour: 'GREEN', changedAt: '2026-11-17T08:00:00Z' },
    ],
  },
  fading: none,
  stated: { count: 1, rows: [{ firm: firm('w3', 'Lageret'), howMany: 2, toldOn: '2026-11-01' }] },
  growing: none,
  closing: { count: 1, rows: [{ firm: firm('w4', 'Butikken'), course: 'DOWNSIZING', toldOn: '2026-11-01' }] },
  planned: { count: 1, rows: [plan] },
  collisions: none,
  withoutOwner: none,
  visitors: [{ staffId: 's9', name: 'Mona Marked', officeId: 'o1' }],
  days: 14,
};
const needs: BoardNeeds = { places: 0, seats: 0, fresh: 0, waiting: 0, rows: [] };
const unmatched: UnmatchedByOffice = {
  days: 30,
  smallest: 5,
  offices: [
    {
      officeId: 'o1',
      office: 'Nav Hamar',
      people: 12,
      counts: [{ code: 'LANGUAGE_DEMAND', people: 9 }, { code: 'OTHER' }],
    },
    { officeId: 'o2', office: 'Nav Stange', counts: [] },
  ],
};
const session = { ...staffApi['GET /api/v1/session'], roles: ['MARKET_CONTACT'] };
const api = {
  ...staffApi,
  'GET /api/v1/session': session,
  'GET /api/v1/market-board': board,
  'GET /api/v1/market-board/needs': needs,
  'GET /api/v1/market-board/unmatched': unmatched,
};

afterEach(() => {
  vi.restoreAllMocks();
  globalThis.localStorage.clear();
});

describe('EMP-19 the board of the market meeting', () => {
  it('shows needs, signals, plans and ready people as numbers, and says what is not shown', async () => {
    stubApi(api);
    const { container } = renderApp('/work/market-board');
    expect(await screen.findByText('Ingen nye behov. Se hvem som sier de skal ansette.')).toBeVisible();
    expect(await screen.findByRole('heading', { level: 3, name: 'Ble grønne: 31' })).toBeVisible();
    expect(screen.getByText('De 2 første av 31 vises.')).toBeVisible();
    expect(await screen.findByText('12 personer')).toBeVisible();
    expect(screen.getByText('færre enn 5')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('offers to choose only where nobody is agreed on, and sends who was chosen', async () => {
    const requests = stubApi({ ...api, 'POST /api/v1/workplaces/w1/visitor': { id: 'a9' } });
    renderApp('/work/market-board');
    await userEvent.click(await screen.findByRole('button', { name: 'Velg hvem som kontakter Fjellbakeriet' }));
    expect(screen.queryByRole('button', { name: 'Velg hvem som kontakter Sagbruket' })).not.toBeInTheDocument();
    const form = screen.getByRole('form', { name: 'Hvem kontakter Fjellbakeriet' });
    await userEvent.click(within(form).getByRole('button', { name: 'Avtal' }));
    const sent = await requests
      .find((one) => one.method === 'POST')
      ?.clone()
      .json();
    expect(sent).toEqual({ staffId: 's9', day: '2026-11-23', channel: 'VISIT' });
  });

  it('says so where somebody has planned meanwhile', async () => {
    stubApi({
      ...api,
      'POST /api/v1/workplaces/w1/visitor': problem(409, { code: 'VISITOR_AGREED', detail: 'Noen har alt planlagt.' }),
    });
    renderApp('/work/market-board');
    await userEvent.click(await screen.findByRole('button', { name: 'Velg hvem som kontakter Fjellbakeriet' }));
    const form = screen.getByRole('form', { name: 'Hvem kontakter Fjellbakeriet' });
    await userEvent.click(within(form).getByRole('button', { name: 'Avtal' }));
    expect(await within(form).findByText('Noen har alt planlagt.')).toBeVisible();
  });
});

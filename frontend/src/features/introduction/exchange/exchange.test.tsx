import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { kari } from '~/features/candidate/staff/fixtures';
import type { Move, Swap } from '~/features/introduction/exchange/exchange';
import { problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const base = { 'GET /api/v1/session': { ...kari, roles: ['ADVISER'] }, 'GET /api/v1/demo/persons': problem(404) };
const bakery = { placeId: 'p1', title: 'Bakeri', workplace: 'Bakeri A', score: 78, minutes: 20 };
const other = { placeId: 'p2', title: '', workplace: 'Bakeri B', score: 71, minutes: null };
const move: Move = {
  introductionId: 'i1',
  candidateId: 'c1',
  candidateNumber: 4821,
  candidateName: 'Amina Prøve',
  inLine: 3,
  seats: 1,
  from: bakery,
  to: other,
  waitingDaysSaved: 88,
};
const swap: Swap = {
  one: {
    introductionId: 'i1',
    candidateId: 'c1',
    candidateNumber: 4821,
    candidateName: 'Amina Prøve',
    from: bakery,
    to: other,
  },
  other: {
    introductionId: 'i2',
    candidateId: 'c2',
    candidateNumber: 4822,
    candidateName: null,
    from: other,
    to: bakery,
  },
};

describe('MAT-33 MAT-28 the waiting list', () => {
  it('says both scores, the way and the days saved, and changes nothing by itself', async () => {
    const requests = stubApi({
      ...base,
      'GET /api/v1/waiting-list/moves': [move],
      'GET /api/v1/waiting-list/swaps': [swap],
    });
    const { container } = renderApp('/work/placements?of=waiting');
    expect(await screen.findByText('Venter på: Bakeri, Bakeri A, 78 av 100 poeng, 20 minutter hver vei')).toBeVisible();
    expect(screen.getByText('Ledig: Bakeri B, 71 av 100 poeng')).toBeVisible();
    expect(screen.getByText('Sparer omtrent 88 dager venting')).toBeVisible();
    const swaps = screen.getByRole('region', { name: 'Kunne byttet plass' });
    expect(within(swaps).getByRole('link', { name: 'Kandidat 4822' })).toHaveAttribute(
      'href',
      '/work/introductions/i2',
    );
    expect(within(swaps).getByRole('link', { name: 'Se hvorfor for Amina Prøve' })).toHaveAttribute(
      'href',
      '/work/matches/c1/p2?mode=USER_FIRST',
    );
    expect(requests.filter((one) => one.method !== 'GET' && one.url.includes('waiting-list'))).toEqual([]);
    expect(await faults(container)).toEqual([]);
  });

  it('UXC-12 says what comes here when there is nothing', async () => {
    stubApi({ ...base, 'GET /api/v1/waiting-list/moves': [], 'GET /api/v1/waiting-list/swaps': [] });
    const { container } = renderApp('/work/placements?of=waiting');
    expect(await screen.findByText('Ingen venter')).toBeVisible();
    expect(await screen.findByText('Ingen bytter å foreslå')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });
});

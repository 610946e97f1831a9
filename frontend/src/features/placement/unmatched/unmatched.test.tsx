import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { kari } from '~/features/candidate/staff/fixtures';
import type { Unmatched } from '~/features/placement/unmatched/unmatched';
import { problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const base = { 'GET /api/v1/session': { ...kari, roles: ['OFFICE_LEADER'] }, 'GET /api/v1/demo/persons': problem(404) };
const report: Unmatched = {
  days: 30,
  unmatched: 10,
  smallest: 5,
  countedOn: '2026-11-21',
  notYet: 0,
  found: 1,
  counts: [
    { code: 'LANGUAGE_DEMAND', people: 7 },
    { code: 'WAITING', people: null },
    { code: 'OTHER', people: null },
  ],
  people: [{ candidateId: 'c1', number: 4821, name: 'Amina Prøve', codes: ['LANGUAGE_DEMAND', 'NO_CAPACITY'] }],
};

describe('MAT-37 ready without a place', () => {
  it('says how many each barrier counts, hides small numbers, and names the codes of each person', async () => {
    stubApi({ ...base, 'GET /api/v1/unmatched': report });
    const { container } = renderApp('/work/placements?of=unmatched');
    const counts = await screen.findByRole('table', { name: /10 kandidater/ });
    expect(within(counts).getByRole('row', { name: 'Krav til norsk 7' })).toBeVisible();
    expect(within(counts).getAllByText('skjult: for få')).toHaveLength(2);
    expect(screen.getByRole('row', { name: 'Amina Prøve Krav til norsk; Ikke flere plasser' })).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('lists only people with a chosen code, says when it was counted and who is still to come', async () => {
    const asked: string[] = [];
    stubApi({
      ...base,
      'GET /api/v1/unmatched': (request: Request) => {
        asked.push(new URL(request.url).search);
        return { ...report, notYet: 3, found: 240 };
      },
    });
    renderApp('/work/placements?of=unmatched');
    expect(await screen.findByText(/Regnet ut 21. november 2026/)).toBeVisible();
    expect(screen.getByText(/3 er ikke regnet ut ennå/)).toBeVisible();
    expect(screen.getByText(/De første 1 av 240/)).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Vis bare/ }), 'NO_BUDGET');
    await waitFor(() => expect(asked).toContain('?code=NO_BUDGET'));
  });

  it('UXC-12 says so when everybody is on the way', async () => {
    stubApi({ ...base, 'GET /api/v1/unmatched': { ...report, unmatched: 0, counts: [], people: [] } });
    renderApp('/work/placements?of=unmatched');
    expect(await screen.findByText('Ingen klare uten plass')).toBeVisible();
  });
});

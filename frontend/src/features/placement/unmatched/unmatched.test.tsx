import { screen, within } from '@testing-library/react';
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
    expect(screen.getByRole('row', { name: 'Amina Prøve Krav til norsk; Plassene er fulle' })).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('UXC-12 says so when everybody is on the way', async () => {
    stubApi({ ...base, 'GET /api/v1/unmatched': { ...report, unmatched: 0, counts: [], people: [] } });
    renderApp('/work/placements?of=unmatched');
    expect(await screen.findByText('Ingen klare uten plass')).toBeVisible();
  });
});

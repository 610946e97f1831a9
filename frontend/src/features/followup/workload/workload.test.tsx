import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const session = (role: string) => ({
  'GET /api/v1/session': {
    displayName: 'Kari Veileder',
    kind: 'STAFF',
    language: 'NB',
    roles: [role],
    affiliations: [{ role, scope: 'OFFICE' }],
  },
});
const own = { people: 42, placements: 9, overdue: 3, escalated: 1, oldestDays: 12, held: 17, sameWorkplace: 4 };
const offices = [
  {
    officeId: 'o1',
    officeName: 'Nav Hamar',
    region: 'OSTLANDET_ELLERS',
    hidden: false,
    advisers: 4,
    people: 160,
    placements: 31,
    overdueShare: 12,
  },
  { officeId: 'o2', officeName: 'Nav Utpost', region: 'OSTLANDET_ELLERS', hidden: true },
];

describe('PRI-15 caseload', () => {
  it('shows me my own, and offices with few people hidden', async () => {
    stubApi({ ...session('ADVISER'), 'GET /api/v1/workload/own': own, 'GET /api/v1/workload/offices': offices });
    const { container } = renderApp('/work/workload');
    expect(await screen.findByText('4 av 9')).toBeVisible();
    expect(screen.getByText('12 dager')).toBeVisible();
    expect(await screen.findAllByText('skjult: for få')).toHaveLength(4);
    expect(await faults(container)).toEqual([]);
  });

  it('shows the leader the colleagues by name', async () => {
    stubApi({
      ...session('OFFICE_LEADER'),
      'GET /api/v1/workload/colleagues': [{ staffId: 's1', name: 'Kari Veileder', workload: own }],
      'GET /api/v1/workload/offices': offices,
    });
    const { container } = renderApp('/lead/workload');
    expect(await screen.findByRole('rowheader', { name: 'Kari Veileder' })).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });
});

import type { Page } from '~/lib/route';
import type { Role } from '~/lib/roles';

const readers: Role[] = ['ADVISER', 'OFFICE_LEADER'];

export const candidateStaffPages: Page[] = [
  {
    path: '/work/candidates',
    title: 'candidates.title',
    area: 'staff',
    roles: readers,
    nav: 2,
    load: () => import('~/features/candidate/staff/CandidatesPage'),
  },
  {
    path: '/work/candidates/new',
    title: 'candidates.new.title',
    area: 'staff',
    roles: ['ADVISER'],
    load: () => import('~/features/candidate/staff/NewCandidatePage'),
  },
  {
    path: '/work/candidates/:id',
    title: 'candidates.one.title',
    area: 'staff',
    roles: [...readers, 'MARKET_CONTACT', 'INTAKE'],
    load: () => import('~/features/candidate/staff/CandidatePage'),
  },
  {
    path: '/work/candidates/:id/merge/:otherId',
    title: 'merge.title',
    area: 'staff',
    roles: ['ADVISER'],
    load: () => import('~/features/candidate/merge/MergePage'),
  },
  {
    path: '/work/data-demands',
    title: 'demands.title',
    area: 'staff',
    roles: readers,
    nav: 8,
    load: () => import('~/features/candidate/rights/DemandsPage'),
  },
];

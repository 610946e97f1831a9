import type { Page } from '~/lib/route';

const firm = ['EMPLOYER_MANAGER', 'EMPLOYER_SUPERVISOR'] as const;

export const partyPlacementPages: Page[] = [
  {
    path: '/employer/agreements/:id',
    title: 'party.agreement',
    area: 'employer',
    roles: firm,
    load: () => import('~/features/placement/AgreementPage'),
  },
  {
    path: '/employer/placements/:id',
    title: 'party.placement',
    area: 'employer',
    roles: firm,
    load: () => import('~/features/placement/PlacementPage'),
  },
  {
    path: '/me/agreements/:id',
    title: 'party.agreement.mine',
    area: 'me',
    roles: ['CANDIDATE'],
    load: () => import('~/features/placement/MyAgreementPage'),
  },
  {
    path: '/me/placement',
    title: 'party.placement.mine',
    area: 'me',
    roles: ['CANDIDATE'],
    nav: 4,
    load: () => import('~/features/placement/MyPlacementPage'),
  },
];

import type { Page } from '~/lib/route';

export const partyFollowUpPages: Page[] = [
  {
    path: '/employer/placements/:id',
    title: 'party.placement',
    area: 'employer',
    roles: ['EMPLOYER_MANAGER', 'EMPLOYER_SUPERVISOR'],
    load: () => import('~/features/followup/party/PlacementPage'),
  },
  {
    path: '/me/placement',
    title: 'party.placement.mine',
    area: 'me',
    roles: ['CANDIDATE'],
    nav: 4,
    load: () => import('~/features/followup/party/MyPlacementPage'),
  },
];

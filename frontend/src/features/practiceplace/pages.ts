import type { Role } from '~/lib/roles';
import type { Page } from '~/lib/route';

const posting: readonly Role[] = ['EMPLOYER_MANAGER', 'EMPLOYER_RECEPTION'];

export const ownPlacePages: Page[] = [
  {
    path: '/employer/practice-places/new/:step?',
    title: 'need.title',
    area: 'employer',
    roles: posting,
    load: () => import('~/features/practiceplace/PostNeedPage'),
  },
  {
    path: '/employer/practice-places/:id',
    title: 'place.title',
    area: 'employer',
    roles: posting,
    load: () => import('~/features/practiceplace/PlacePage'),
  },
  {
    path: '/employer/practice-places/:id/edit',
    title: 'place.edit',
    area: 'employer',
    roles: posting,
    load: () => import('~/features/practiceplace/EditPlacePage'),
  },
];

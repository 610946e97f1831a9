import type { Role } from '~/lib/roles';
import type { Page } from '~/lib/route';

const posting: readonly Role[] = ['EMPLOYER_MANAGER', 'EMPLOYER_RECEPTION'];

export const ownPlacePages: Page[] = [
  {
    path: '/employer/practice-places/new/:step?',
    title: 'need.title',
    area: 'employer',
    words: 'place',
    roles: posting,
    load: () => import('~/features/practiceplace/PostNeedPage'),
  },
  {
    path: '/employer/practice-places/:id',
    title: 'place.title',
    area: 'employer',
    words: 'place',
    roles: posting,
    load: () => import('~/features/practiceplace/PlacePage'),
  },
  {
    path: '/employer/practice-places/:id/edit',
    title: 'place.edit',
    area: 'employer',
    words: 'place',
    roles: posting,
    load: () => import('~/features/practiceplace/EditPlacePage'),
  },
  {
    path: '/employer/practice-places/:id/details',
    title: 'place.details',
    area: 'employer',
    words: 'place',
    roles: posting,
    load: () => import('~/features/practiceplace/details/DetailsPage'),
  },
];

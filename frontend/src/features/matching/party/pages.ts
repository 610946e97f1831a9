import type { Page } from '~/lib/route';

export const partyMatchingPages: Page[] = [
  {
    path: '/me/places',
    title: 'myPlaces.title',
    area: 'me',
    roles: ['CANDIDATE'],
    nav: 3,
    words: 'places',
    load: () => import('~/features/matching/MyPlacesPage'),
  },
  {
    path: '/employer/practice-places/:id/resources',
    title: 'resources.title',
    area: 'employer',
    roles: ['EMPLOYER_MANAGER'],
    load: () => import('~/features/matching/ResourcesPage'),
  },
];

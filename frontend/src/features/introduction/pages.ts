import type { Page } from '~/lib/route';

export const partyIntroductionPages: Page[] = [
  {
    path: '/employer/introductions/:id',
    title: 'intro.title',
    area: 'employer',
    roles: ['EMPLOYER_MANAGER'],
    load: () => import('~/features/introduction/IntroductionPage'),
  },
  {
    path: '/me/places/:id',
    title: 'myPlace.title',
    area: 'me',
    words: 'places',
    roles: ['CANDIDATE'],
    load: () => import('~/features/introduction/apply/MyPlacePage'),
  },
  {
    path: '/me/applications',
    title: 'applications.title',
    area: 'me',
    words: 'places',
    roles: ['CANDIDATE'],
    load: () => import('~/features/introduction/apply/MyApplicationsPage'),
  },
  {
    path: '/me/offers/:id',
    title: 'ask.title',
    area: 'me',
    words: 'offer',
    roles: ['CANDIDATE'],
    load: () => import('~/features/introduction/OfferPage'),
  },
];

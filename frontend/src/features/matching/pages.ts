import type { Page } from '~/lib/route';

export const matchingPages: Page[] = [
  {
    path: '/how-matching-works',
    title: 'app.home.how',
    area: 'public',
    load: () => import('~/features/matching/HowMatchingWorksPage'),
  },
];

import type { Page } from '~/lib/route';

export const matchingPages: Page[] = [
  {
    path: '/how-matching-works',
    title: 'matching.how.title',
    area: 'public',
    load: () => import('~/features/matching/HowMatchingWorksPage'),
  },
];

import type { Page } from '~/lib/route';

export const matchingPages: Page[] = [
  {
    path: '/how-matching-works',
    title: 'app.home.how',
    area: 'public',
    // The words of matching, which the front page does without.
    words: 'matching',
    load: () => import('~/features/matching/HowMatchingWorksPage'),
  },
];

import type { Page } from '~/lib/route';

export const unmatchedPages: Page[] = [
  {
    path: '/work/unmatched',
    title: 'unmatched.title',
    area: 'staff',
    roles: ['ADVISER', 'OFFICE_LEADER'],
    load: () => import('~/features/placement/unmatched/UnmatchedPage'),
  },
];

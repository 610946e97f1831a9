import type { Page } from '~/lib/route';

/** Whom others may look to, and what that takes: for everybody who is logged in (EMP-21). */
export const referencePages: Page[] = [
  {
    path: '/reference-employers',
    title: 'reference.title',
    area: 'public',
    words: 'reference',
    roles: [],
    load: () => import('~/features/employer/reference/ReferencePage'),
  },
];

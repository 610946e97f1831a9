import { workplaceReaders } from '~/features/employer/staff/pages';
import type { Page } from '~/lib/route';

/** One entry for all searches: the registry is read by every first page. */
export const searchPages: Page[] = [
  {
    path: '/work/search/:side',
    title: 'search.title',
    area: 'staff',
    roles: [...workplaceReaders, 'INTAKE'],
    load: () => import('~/features/matching/search/SearchPage'),
  },
];

import { workplaceReaders } from '~/features/employer/staff/pages';
import type { Page } from '~/lib/route';

export const labourFactsPages: Page[] = [
  {
    path: '/employer/facts',
    title: 'facts.title',
    area: 'employer',
    words: 'about',
    roles: ['EMPLOYER_MANAGER'],
    load: () => import('~/features/employer/facts/OwnLabourFactsPage'),
  },
  {
    path: '/work/workplaces/:id/facts',
    title: 'facts.title',
    area: 'staff',
    roles: workplaceReaders,
    load: () => import('~/features/employer/facts/LabourFactsPage'),
  },
];

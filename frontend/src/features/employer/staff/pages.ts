import type { Page } from '~/lib/route';
import type { Role } from '~/lib/roles';

/** Who may read workplaces; the page of one stands in the room of the practice places, which it lists. */
export const workplaceReaders: Role[] = [
  'ADVISER',
  'MARKET_CONTACT',
  'MARKET_COORDINATOR',
  'OFFICE_LEADER',
  'WORKING_LIFE_ADVISER',
  'PROVIDER_CONSULTANT',
  'PROVIDER_LEADER',
];

export const employerStaffPages: Page[] = [
  {
    path: '/work/workplaces',
    title: 'workplaces.title',
    area: 'staff',
    roles: workplaceReaders,
    nav: 6,
    load: () => import('~/features/employer/staff/WorkplacesPage'),
  },
  {
    path: '/work/workplaces/new',
    title: 'workplaces.new.title',
    area: 'staff',
    roles: ['ADVISER', 'MARKET_CONTACT', 'MARKET_COORDINATOR', 'PROVIDER_CONSULTANT'],
    load: () => import('~/features/employer/staff/NewWorkplacePage'),
  },
  {
    path: '/work/workplaces/lapsed',
    title: 'lapsed.title',
    area: 'staff',
    roles: workplaceReaders,
    load: () => import('~/features/employer/staff/LapsedPage'),
  },
  {
    path: '/work/workplaces/:id/visit',
    title: 'visit.title',
    area: 'staff',
    roles: workplaceReaders,
    load: () => import('~/features/employer/staff/VisitPage'),
  },
];

import { placementReaders } from '~/features/placement/staff/pages';
import { providerRoles } from '~/lib/roles';
import type { Page } from '~/lib/route';

export const followUpStaffPages: Page[] = [
  {
    path: '/work',
    title: 'worklist.title',
    area: 'staff',
    roles: ['ADVISER', 'MARKET_CONTACT', 'MARKET_COORDINATOR', 'OFFICE_LEADER', ...providerRoles],
    nav: 1,
    load: () => import('~/features/followup/staff/WorklistPage'),
  },
  {
    path: '/work/placements/:id',
    title: 'placements.one.title',
    area: 'staff',
    roles: placementReaders,
    load: () => import('~/features/followup/staff/PlacementPage'),
  },
  {
    path: '/work/contacts/:id',
    title: 'contact.title',
    area: 'staff',
    roles: ['ADVISER', 'PROVIDER_CONSULTANT'],
    load: () => import('~/features/followup/staff/ContactPage'),
  },
];

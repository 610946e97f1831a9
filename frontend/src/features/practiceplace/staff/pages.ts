import { workplaceReaders } from '~/features/employer/staff/pages';
import type { Page } from '~/lib/route';
import type { Role } from '~/lib/roles';

const readers: Role[] = [...workplaceReaders, 'INTAKE'];
const writers: Role[] = ['MARKET_CONTACT', 'PROVIDER_CONSULTANT'];

export const practicePlaceStaffPages: Page[] = [
  {
    path: '/work/practice-places',
    title: 'places.title',
    area: 'staff',
    roles: readers,
    nav: 3,
    load: () => import('~/features/practiceplace/staff/PlacesPage'),
  },
  {
    path: '/work/practice-places/new',
    title: 'places.new.title',
    area: 'staff',
    roles: writers,
    load: () => import('~/features/practiceplace/staff/TakeOrderPage'),
  },
  {
    path: '/work/practice-places/:id',
    title: 'places.one.title',
    area: 'staff',
    roles: readers,
    load: () => import('~/features/practiceplace/staff/PlacePage'),
  },
  {
    path: '/work/practice-places/:id/edit',
    title: 'places.edit.title',
    area: 'staff',
    roles: writers,
    load: () => import('~/features/practiceplace/staff/EditOrderPage'),
  },
  {
    path: '/work/visits/:id',
    title: 'visitHelp.title',
    area: 'staff',
    roles: ['ADVISER', 'MARKET_CONTACT', 'PROVIDER_CONSULTANT', 'PROVIDER_LEADER'],
    load: () => import('~/features/practiceplace/staff/VisitHelpPage'),
  },
  {
    path: '/work/practice-places/:id/details',
    title: 'place.details',
    area: 'staff',
    roles: writers,
    load: () => import('~/features/practiceplace/staff/PlaceDetailsPage'),
  },
  {
    path: '/work/workplaces/:id',
    title: 'workplaces.one.title',
    area: 'staff',
    roles: workplaceReaders,
    load: () => import('~/features/practiceplace/staff/WorkplacePage'),
  },
];

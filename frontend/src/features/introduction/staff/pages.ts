import type { Page } from '~/lib/route';
import type { Role } from '~/lib/roles';

const roles: Role[] = ['ADVISER', 'MARKET_CONTACT', 'OFFICE_LEADER'];

export const introductionStaffPages: Page[] = [
  {
    path: '/work/introductions',
    title: 'introductions.title',
    area: 'staff',
    roles,
    nav: 4,
    load: () => import('~/features/introduction/staff/IntroductionsPage'),
  },
  {
    path: '/work/introductions/new',
    title: 'introductions.new.title',
    area: 'staff',
    roles: ['ADVISER', 'MARKET_CONTACT'],
    load: () => import('~/features/introduction/staff/AskPage'),
  },
  {
    path: '/work/introductions/:id',
    title: 'introductions.one.title',
    area: 'staff',
    roles,
    load: () => import('~/features/introduction/staff/IntroductionPage'),
  },
  {
    path: '/work/overrides',
    title: 'override.title',
    area: 'staff',
    roles: ['ADVISER', 'OFFICE_LEADER'],
    nav: 9,
    load: () => import('~/features/introduction/overrides/OverridesPage'),
  },
];

import type { Page } from '~/lib/route';
import type { Role } from '~/lib/roles';

const roles: Role[] = ['ADMIN'];

export const administrationPages: Page[] = [
  {
    path: '/admin/users',
    title: 'users.title',
    area: 'staff',
    roles,
    nav: 0,
    load: () => import('~/features/administration/UsersPage'),
  },
  {
    path: '/admin/users/new',
    title: 'users.new.title',
    area: 'staff',
    roles,
    load: () => import('~/features/administration/NewUserPage'),
  },
  {
    path: '/admin/users/systems',
    title: 'systems.title',
    area: 'staff',
    roles,
    load: () => import('~/features/administration/SystemsPage'),
  },
  {
    path: '/admin/users/systems/new',
    title: 'systems.new.title',
    area: 'staff',
    roles,
    load: () => import('~/features/administration/NewSystemPage'),
  },
  {
    path: '/admin/users/:id',
    title: 'users.one.title',
    area: 'staff',
    roles,
    load: () => import('~/features/administration/UserPage'),
  },
  {
    path: '/admin/offices',
    title: 'offices.title',
    area: 'staff',
    roles,
    nav: 1,
    load: () => import('~/features/administration/offices/OfficesPage'),
  },
  {
    path: '/admin/offices/:id',
    title: 'offices.title',
    area: 'staff',
    roles,
    load: () => import('~/features/administration/offices/OfficePage'),
  },
  {
    path: '/admin/providers',
    title: 'providers.title',
    area: 'staff',
    roles,
    nav: 2,
    load: () => import('~/features/administration/providers/ProvidersPage'),
  },
  {
    path: '/admin/providers/:id',
    title: 'providers.title',
    area: 'staff',
    roles,
    load: () => import('~/features/administration/providers/ProviderPage'),
  },
  {
    path: '/admin/rule-sets',
    title: 'ruleSets.title',
    area: 'staff',
    roles,
    nav: 3,
    load: () => import('~/features/administration/rules/RuleSetsPage'),
  },
  {
    path: '/admin/rule-sets/:id',
    title: 'ruleSets.title',
    area: 'staff',
    roles,
    load: () => import('~/features/administration/rules/RuleSetPage'),
  },
];

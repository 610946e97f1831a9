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
    path: '/admin/users/:id',
    title: 'users.one.title',
    area: 'staff',
    roles,
    load: () => import('~/features/administration/UserPage'),
  },
];

import { employerRoles } from '~/lib/roles';
import type { Page } from '~/lib/route';

/** The start pages: they read all rooms, so this room comes last. */
export const startPages: Page[] = [
  {
    path: '/employer',
    title: 'firm.title',
    area: 'employer',
    roles: employerRoles,
    nav: 1,
    load: () => import('~/features/start/MyFirmPage'),
  },
  {
    path: '/me',
    title: 'my.title',
    area: 'me',
    roles: ['CANDIDATE'],
    nav: 1,
    load: () => import('~/features/start/MyPage'),
  },
];

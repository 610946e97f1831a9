import type { Role } from '~/lib/roles';
import type { Page } from '~/lib/route';

const roles: Role[] = ['OFFICE_LEADER', 'MARKET_CONTACT', 'MARKET_COORDINATOR'];

export const oversightPages: Page[] = [
  {
    path: '/lead/oversight',
    title: 'oversight.title',
    area: 'staff',
    roles: [...roles, 'AUDITOR'],
    nav: 7,
    load: () => import('~/features/oversight/OversightPage'),
  },
  {
    path: '/lead/oversight/:id',
    title: 'oversight.one.title',
    area: 'staff',
    roles,
    load: () => import('~/features/oversight/CasePage'),
  },
  {
    path: '/words',
    title: 'words.title',
    area: 'staff',
    roles: ['CONTENT_EDITOR', 'ADMIN'],
    nav: 1,
    load: () => import('~/features/oversight/WordsPage'),
  },
];

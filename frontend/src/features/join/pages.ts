import type { Page } from '~/lib/route';

/** Firms that join by themselves, and the office that checks them (EMP-23). */
export const joinPages: Page[] = [
  { path: '/join', title: 'join.title', area: 'public', words: 'join', load: () => import('~/features/join/JoinPage') },
  {
    path: '/work/joins',
    title: 'joins.title',
    area: 'staff',
    roles: ['MARKET_CONTACT', 'OFFICE_LEADER'],
    nav: 8,
    load: () => import('~/features/join/JoinsPage'),
  },
];

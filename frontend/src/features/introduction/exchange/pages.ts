import type { Page } from '~/lib/route';

export const exchangePages: Page[] = [
  {
    path: '/work/waiting-list',
    title: 'exchange.title',
    area: 'staff',
    roles: ['ADVISER', 'OFFICE_LEADER'],
    load: () => import('~/features/introduction/exchange/WaitingListPage'),
  },
];

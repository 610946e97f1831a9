import type { Page } from '~/lib/route';

export const statisticsPages: Page[] = [
  {
    path: '/statistics',
    title: 'statistics.title',
    area: 'staff',
    roles: ['STATISTICS', 'AUDITOR'],
    nav: 9,
    load: () => import('~/features/statistics/StatisticsPage'),
  },
  {
    path: '/lead/funnel',
    title: 'funnel.title',
    area: 'staff',
    roles: ['OFFICE_LEADER', 'MARKET_COORDINATOR', 'MEASURE_MANAGER', 'STATISTICS', 'AUDITOR'],
    nav: 9,
    load: () => import('~/features/statistics/FunnelPage'),
  },
];

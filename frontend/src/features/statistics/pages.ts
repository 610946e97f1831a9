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
];

import type { Page } from '~/lib/route';

export const weightPages: Page[] = [
  {
    path: '/admin/weights',
    title: 'weights.title',
    area: 'staff',
    roles: ['ADMIN'],
    nav: 3,
    load: () => import('~/features/matching/weights/WeightsPage'),
  },
  {
    path: '/admin/weights/:code',
    title: 'weights.one.title',
    area: 'staff',
    roles: ['ADMIN'],
    load: () => import('~/features/matching/weights/WeightProfilePage'),
  },
];

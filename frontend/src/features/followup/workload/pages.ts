import type { Page } from '~/lib/route';

export const workloadPages: Page[] = [
  {
    path: '/work/workload',
    title: 'workload.title',
    area: 'staff',
    roles: ['ADVISER'],
    load: () => import('~/features/followup/workload/OwnWorkloadPage'),
  },
  {
    path: '/lead/workload',
    title: 'workload.lead.title',
    area: 'staff',
    roles: ['OFFICE_LEADER'],
    nav: 9,
    load: () => import('~/features/followup/workload/OfficeWorkloadPage'),
  },
];

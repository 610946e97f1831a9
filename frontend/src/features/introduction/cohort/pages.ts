import type { Page } from '~/lib/route';

export const cohortPages: Page[] = [
  {
    path: '/work/cohorts',
    title: 'cohort.title',
    area: 'staff',
    roles: ['ADVISER', 'OFFICE_LEADER', 'PROVIDER_CONSULTANT', 'PROVIDER_LEADER'],
    nav: 10,
    load: () => import('~/features/introduction/cohort/CohortsPage'),
  },
  {
    path: '/work/cohorts/:id',
    title: 'cohort.one.title',
    area: 'staff',
    roles: ['ADVISER', 'OFFICE_LEADER'],
    load: () => import('~/features/introduction/cohort/CohortPage'),
  },
  {
    path: '/work/cohorts/:id/mix',
    title: 'cohort.mix.title',
    area: 'staff',
    roles: ['ADVISER', 'OFFICE_LEADER', 'PROVIDER_CONSULTANT', 'PROVIDER_LEADER'],
    load: () => import('~/features/introduction/cohort/MixPage'),
  },
];

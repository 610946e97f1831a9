import type { Page } from '~/lib/route';
import type { Role } from '~/lib/roles';

/** Who shares regional plans; those of the market make them too. */
export const planReaders: Role[] = [
  'MARKET_CONTACT',
  'MARKET_COORDINATOR',
  'OFFICE_LEADER',
  'PROVIDER_CONSULTANT',
  'PROVIDER_LEADER',
];
export const planMakers: Role[] = ['MARKET_CONTACT', 'MARKET_COORDINATOR', 'OFFICE_LEADER'];

export const planPages: Page[] = [
  {
    path: '/work/plans',
    title: 'plans.title',
    area: 'staff',
    roles: planReaders,
    load: () => import('~/features/employer/plan/PlansPage'),
  },
  {
    path: '/work/plans/new',
    title: 'plans.new.title',
    area: 'staff',
    roles: planMakers,
    load: () => import('~/features/employer/plan/NewPlanPage'),
  },
  {
    path: '/work/plans/:id',
    title: 'plans.one.title',
    area: 'staff',
    roles: planReaders,
    load: () => import('~/features/employer/plan/PlanPage'),
  },
];

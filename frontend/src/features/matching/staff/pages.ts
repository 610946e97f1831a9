import type { Page } from '~/lib/route';
import type { Role } from '~/lib/roles';

const matchers: Role[] = ['ADVISER', 'MARKET_CONTACT', 'OFFICE_LEADER', 'INTAKE'];

export const matchingStaffPages: Page[] = [
  {
    path: '/work/candidates/:id/matches',
    title: 'matches.places.title',
    area: 'staff',
    roles: ['ADVISER', 'OFFICE_LEADER'],
    load: () => import('~/features/matching/staff/PlacesThatFitPage'),
  },
  {
    path: '/work/practice-places/:id/matches',
    title: 'matches.candidates.title',
    area: 'staff',
    roles: matchers,
    load: () => import('~/features/matching/staff/CandidatesThatFitPage'),
  },
  {
    path: '/work/matches/:candidateId/:placeId',
    title: 'matches.why.title',
    area: 'staff',
    roles: ['ADVISER', 'OFFICE_LEADER'],
    load: () => import('~/features/matching/staff/WhyPage'),
  },
];

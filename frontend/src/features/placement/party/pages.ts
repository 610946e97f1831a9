import type { Page } from '~/lib/route';

const firm = ['EMPLOYER_MANAGER', 'EMPLOYER_SUPERVISOR'] as const;

export const partyPlacementPages: Page[] = [
  {
    path: '/employer/agreements/:id',
    title: 'party.agreement',
    area: 'employer',
    roles: firm,
    load: () => import('~/features/placement/AgreementPage'),
  },
  {
    path: '/me/agreements/:id',
    title: 'party.agreement.mine',
    area: 'me',
    roles: ['CANDIDATE'],
    load: () => import('~/features/placement/MyAgreementPage'),
  },
];

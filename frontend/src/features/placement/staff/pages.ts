import type { Page } from '~/lib/route';
import type { Role } from '~/lib/roles';

export const placementReaders: Role[] = ['ADVISER', 'MARKET_CONTACT', 'OFFICE_LEADER'];

export const placementStaffPages: Page[] = [
  {
    path: '/work/agreements',
    title: 'agreements.title',
    area: 'staff',
    roles: placementReaders,
    load: () => import('~/features/placement/staff/AgreementsPage'),
  },
  {
    path: '/work/agreements/:id',
    title: 'agreements.one.title',
    area: 'staff',
    roles: placementReaders,
    load: () => import('~/features/placement/staff/AgreementPage'),
  },
  {
    path: '/work/placements',
    title: 'placements.title',
    area: 'staff',
    roles: placementReaders,
    nav: 5,
    load: () => import('~/features/placement/unmatched/WaitingPage'),
  },
  {
    path: '/work/choosing',
    title: 'choosing.title',
    area: 'staff',
    roles: placementReaders,
    load: () => import('~/features/placement/choice/ChoosingPage'),
  },
  {
    path: '/work/market-board',
    title: 'board.title',
    area: 'staff',
    roles: ['MARKET_CONTACT', 'MARKET_COORDINATOR', 'OFFICE_LEADER'],
    nav: 7,
    load: () => import('~/features/placement/board/MarketBoardPage'),
  },
];

import type { Page } from '~/lib/route';

export const mePages: Page[] = [
  {
    path: '/me/profile',
    title: 'myProfile.title',
    area: 'me',
    roles: ['CANDIDATE'],
    nav: 2,
    load: () => import('~/features/candidate/me/MyProfilePage'),
  },
  {
    path: '/me/profile/:part',
    title: 'myProfile.title',
    area: 'me',
    roles: ['CANDIDATE'],
    load: () => import('~/features/candidate/me/MyProfilePartPage'),
  },
  {
    path: '/me/consents',
    title: 'consents.title',
    area: 'me',
    roles: ['CANDIDATE'],
    nav: 5,
    words: 'consents',
    load: () => import('~/features/candidate/me/MyConsentsPage'),
  },
  {
    path: '/me/access-log',
    title: 'accessLog.title',
    area: 'me',
    roles: ['CANDIDATE'],
    words: 'accesslog',
    load: () => import('~/features/candidate/accesslog/AccessLogPage'),
  },
  {
    path: '/me/data',
    title: 'myData.title',
    area: 'me',
    roles: ['CANDIDATE'],
    words: 'accesslog',
    load: () => import('~/features/candidate/rights/MyDataPage'),
  },
];

import type { Page } from '~/lib/route';

export const ownFirmPages: Page[] = [
  {
    path: '/employer/workplace',
    title: 'about.title',
    area: 'employer',
    words: 'about',
    roles: ['EMPLOYER_MANAGER'],
    load: () => import('~/features/employer/own/AboutUsPage'),
  },
];

import { auditPages } from '~/features/audit/pages';
import { statisticsPages } from '~/features/statistics/pages';
import { workloadPages } from '~/features/followup/workload/pages';
import { administrationPages } from '~/features/administration/pages';
import { candidateStaffPages } from '~/features/candidate/staff/pages';
import { ownFirmPages } from '~/features/employer/own/pages';
import { referencePages } from '~/features/employer/reference/pages';
import { labourFactsPages } from '~/features/employer/facts/pages';
import { planPages } from '~/features/employer/plan/pages';
import { employerStaffPages } from '~/features/employer/staff/pages';
import { followUpStaffPages } from '~/features/followup/staff/pages';
import { partyFollowUpPages } from '~/features/followup/party/pages';
import { introductionStaffPages } from '~/features/introduction/staff/pages';
import { cohortPages } from '~/features/introduction/cohort/pages';
import { joinPages } from '~/features/join/pages';
import { matchingPages } from '~/features/matching/pages';
import { weightPages } from '~/features/matching/weights/pages';
import { mePages } from '~/features/candidate/me/pages';
import { oversightPages } from '~/features/oversight/pages';
import { partyIntroductionPages } from '~/features/introduction/pages';
import { partyMatchingPages } from '~/features/matching/party/pages';
import { partyPlacementPages } from '~/features/placement/party/pages';
import { ownPlacePages } from '~/features/practiceplace/pages';
import { startPages } from '~/features/start/pages';
import { searchPages } from '~/features/matching/search/pages';
import { matchingStaffPages } from '~/features/matching/staff/pages';
import { placementStaffPages } from '~/features/placement/staff/pages';
import { practicePlaceStaffPages } from '~/features/practiceplace/staff/pages';
import type { Page } from '~/lib/route';

const frame: Page[] = [
  { path: '/', title: 'app.home.title', area: 'public', load: () => import('~/app/pages/HomePage') },
  { path: '/login', title: 'app.login.title', area: 'public', load: () => import('~/app/pages/LoginPage') },
  { path: '/login/code', title: 'app.code.title', area: 'public', load: () => import('~/app/pages/LoginCodePage') },
  { path: '/login/confirm', title: 'ui.confirm', area: 'public', load: () => import('~/app/pages/ConfirmPage') },
  { path: '/demo', title: 'app.demo.title', area: 'public', load: () => import('~/app/pages/DemoPage') },
  { path: '/privacy', title: 'app.privacy.title', area: 'public', load: () => import('~/app/pages/PrivacyPage') },
  {
    path: '/accessibility',
    title: 'app.accessibility.title',
    area: 'public',
    load: () => import('~/app/pages/AccessibilityPage'),
  },
  { path: '/settings', title: 'app.settings.title', area: 'public', load: () => import('~/app/pages/SettingsPage') },
  {
    path: '/gallery',
    title: 'app.gallery.title',
    area: 'public',
    words: 'staff',
    demoOnly: true,
    load: () => import('~/app/pages/GalleryPage'),
  },
];

/** The registry of all pages: a feature adds its own list here, in the order of the rooms. */
export const pages: readonly Page[] = [
  ...frame,
  ...ownFirmPages,
  ...ownPlacePages,
  ...mePages,
  ...partyMatchingPages,
  ...partyIntroductionPages,
  ...partyPlacementPages,
  ...partyFollowUpPages,
  ...startPages,
  ...employerStaffPages,
  ...labourFactsPages,
  ...planPages,
  ...referencePages,
  ...practicePlaceStaffPages,
  ...candidateStaffPages,
  ...matchingPages,
  ...matchingStaffPages,
  ...searchPages,
  ...introductionStaffPages,
  ...cohortPages,
  ...placementStaffPages,
  ...followUpStaffPages,
  ...workloadPages,
  ...oversightPages,
  ...auditPages,
  ...statisticsPages,
  ...administrationPages,
  ...weightPages,
  ...joinPages,
];

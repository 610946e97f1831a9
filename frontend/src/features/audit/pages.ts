import type { Role } from '~/lib/roles';
import type { Page } from '~/lib/route';

const auditor: Role[] = ['AUDITOR'];
const leader: Role[] = ['OFFICE_LEADER'];

export const auditPages: Page[] = [
  {
    path: '/audit',
    title: 'audit.title',
    area: 'staff',
    roles: auditor,
    nav: 0,
    load: () => import('~/features/audit/AuditPage'),
  },
  {
    path: '/audit/samples/:id',
    title: 'audit.sample.title',
    area: 'staff',
    roles: auditor,
    load: () => import('~/features/audit/SamplePage'),
  },
  {
    path: '/audit/cases/:id',
    title: 'audit.case.title',
    area: 'staff',
    roles: auditor,
    load: () => import('~/features/audit/CaseFilePage'),
  },
  {
    path: '/audit/lists',
    title: 'audit.lists.title',
    area: 'staff',
    roles: auditor,
    nav: 1,
    load: () => import('~/features/audit/ListsPage'),
  },
  {
    path: '/audit/findings',
    title: 'findings.title',
    area: 'staff',
    roles: auditor,
    nav: 2,
    load: () => import('~/features/audit/FindingsPage'),
  },
  {
    path: '/audit/findings/new',
    title: 'findings.new.title',
    area: 'staff',
    roles: auditor,
    load: () => import('~/features/audit/NewFindingPage'),
  },
  {
    path: '/audit/findings/:id',
    title: 'findings.one.title',
    area: 'staff',
    roles: auditor,
    load: () => import('~/features/audit/FindingPage'),
  },
  {
    path: '/lead/findings',
    title: 'findings.lead.title',
    area: 'staff',
    roles: leader,
    nav: 8,
    load: () => import('~/features/audit/LeadFindingsPage'),
  },
  {
    path: '/lead/findings/:id',
    title: 'findings.one.title',
    area: 'staff',
    roles: leader,
    load: () => import('~/features/audit/LeadFindingPage'),
  },
];

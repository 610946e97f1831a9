import type { Look } from '~/features/candidate/accesslog/accessLog';

/** Fictitious answers of the API: a change by staff, and a firm that opened the same thing twice. */
export const looks: Look[] = [
  {
    id: 'k3',
    at: '2026-11-20T13:02:00Z',
    sight: 'PROFILE',
    purpose: 'CASEWORK',
    changed: true,
    role: 'ADVISER',
    personName: 'Ola Nordmann',
    unitName: 'Nav Prøvestad',
  },
  {
    id: 'k2',
    at: '2026-11-20T09:00:00Z',
    sight: 'INTRODUCTION',
    purpose: 'INTRODUCE',
    changed: false,
    role: 'EMPLOYER_MANAGER',
    unitName: 'Prøvelager AS',
  },
  {
    id: 'k1',
    at: '2026-11-20T08:00:00Z',
    sight: 'INTRODUCTION',
    purpose: 'INTRODUCE',
    changed: false,
    role: 'EMPLOYER_MANAGER',
    unitName: 'Prøvelager AS',
  },
];

import type { Comparison, MergeView } from '~/features/candidate/merge/types';
import { aminaProfile } from '~/features/candidate/staff/fixtures';

const older = { id: 'f9', source: 'ADVISER', statedOn: '2026-01-05' } as const;

/** Two records of a fictitious person. */
export const comparison: Comparison = {
  survivor: {
    candidateId: 'c1',
    number: 4821,
    name: 'Amina Prøve',
    phone: '+4740000000',
    contactLanguage: 'ar',
    officeName: 'Nav Hamar',
    adviserName: 'Kari Veileder',
    readiness: 'READY',
    protectedIdentity: false,
    registeredAt: '2026-03-01T08:00:00Z',
    hasLogin: true,
    comesAlong: [
      { kind: 'introduction', count: 2 },
      { kind: 'login', count: 1 },
      { kind: 'consent', count: 1 },
    ],
    consents: [
      {
        id: 'k1',
        type: 'ANONYMOUS_CARD',
        state: 'GIVEN',
        askedAt: '2026-03-01T08:00:00Z',
        answeredAt: '2026-03-02T08:00:00Z',
      },
    ],
    profile: aminaProfile,
    version: 3,
  },
  merged: {
    candidateId: 'c2',
    number: 5000,
    name: 'Amina Prove',
    contactLanguage: 'nb',
    officeName: 'Nav Hamar',
    readiness: 'READY',
    protectedIdentity: false,
    registeredAt: '2026-01-02T08:00:00Z',
    hasLogin: false,
    comesAlong: [],
    consents: [
      {
        id: 'k2',
        type: 'ANONYMOUS_CARD',
        state: 'REFUSED',
        askedAt: '2026-01-02T08:00:00Z',
        answeredAt: '2026-01-03T08:00:00Z',
      },
    ],
    profile: {
      ...aminaProfile,
      candidateId: 'c2',
      number: 5000,
      norwegian: {
        state: 'VALUE',
        mark: { version: 1 },
        levels: [{ skill: 'SPEAKING', basis: 'ESTIMATED', level: 'A2', day: '2026-01-05', fact: older }],
      },
    },
    version: 5,
  },
  obstacles: [],
  givesWay: ['f9'],
  endingConsents: ['k1'],
};

const nothing = { candidateId: 'c1', number: 4821, completeness: 0, words: {} };

export const merged: MergeView = {
  id: 'm1',
  mergedId: 'c2',
  number: 5000,
  name: 'Amina Prove',
  officeName: 'Nav Hamar',
  registeredAt: '2026-01-02T08:00:00Z',
  mergedBy: 'Kari Veileder',
  mergedAt: '2026-11-21T10:00:00Z',
  reason: 'Har snakket med henne',
  gaveWayThere: { ...nothing, norwegian: comparison.merged.profile.norwegian },
  gaveWayHere: nothing,
};

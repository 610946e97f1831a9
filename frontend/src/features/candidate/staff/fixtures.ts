import type { ResourceProfileView } from '~/features/candidate/profile/types';
import type { CandidateRow, CandidateView } from '~/features/candidate/staff/types';

/** Fictitious people for tests. */
export const kari = {
  displayName: 'Kari Veileder',
  kind: 'STAFF',
  personId: 's1',
  roles: ['ADVISER'],
  affiliations: [{ role: 'ADVISER', scope: 'OFFICE', scopeId: 'o1' }],
  language: 'NB',
  demo: true,
};

export const aminaRow: CandidateRow = {
  id: 'c1',
  number: 4821,
  name: 'Amina Prøve',
  readiness: 'READY',
  unconfirmed: true,
  mapped: false,
  place: 'Moss',
  adviserName: 'Kari Veileder',
  mainPurpose: 'JOB',
  speaking: 'B1',
};

export const amina: CandidateView = {
  id: 'c1',
  number: 4821,
  name: 'Amina Prøve',
  phone: '+4740000000',
  contactLanguage: 'ar',
  officeId: 'o1',
  adviserId: 's1',
  adviserName: 'Kari Veileder',
  readiness: 'READY',
  readinessConfirmedOn: '2026-11-01',
  unconfirmed: false,
  completeThese: ['MAPPING_MISSING'],
  acceptsNoJob: false,
  protectedIdentity: false,
  version: 3,
};

const own = { id: 'f1', source: 'CANDIDATE', statedOn: '2026-10-03' } as const;
const untouched = { state: 'NOT_ASKED', mark: { version: 0 } } as const;

export const aminaProfile: ResourceProfileView = {
  candidateId: 'c1',
  number: 4821,
  completeness: 42,
  words: { 'task.receiving': 'Varemottak', '17': 'Moss' },
  skills: {
    state: 'VALUE',
    mark: { version: 2 },
    resources: [{ kind: 'TASK', concept: 'task.receiving', fact: own }],
  },
  norwegian: {
    state: 'VALUE',
    mark: { version: 1 },
    levels: [{ skill: 'SPEAKING', basis: 'ESTIMATED', level: 'B1', day: '2026-10-03', fact: { ...own, id: 'f2' } }],
  },
  basicSkills: { state: 'NOT_ASKED', mark: { version: 7 }, skills: [] },
  wishes: { ...untouched, wishes: [] },
  hours: { state: 'VALUE', mark: { version: 1 }, hours: { freeWeek: '1:09-15;4:12-21', percentNow: 50, fact: own } },
  reach: {
    state: 'VALUE',
    mark: { version: 1 },
    reach: { home: 17, means: ['PUBLIC'], maxMinutes: 60, wouldMove: [] },
  },
};

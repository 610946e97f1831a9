import { amina, aminaProfile, aminaRow, kari } from '~/features/candidate/staff/fixtures';
import type { Checklist, ChoiceFacts, Principles } from '~/features/employer/choice/choice';
import type { WorkplaceRow, WorkplaceView } from '~/features/employer/staff/types';
import type { ContactView, FollowUpView, Worklist } from '~/features/followup/staff/types';
import type { Disclosure } from '~/features/introduction/staff/disclosure';
import type { IntroductionRow, IntroductionView } from '~/features/introduction/staff/types';
import { example } from '~/features/matching/example';
import type { Matches } from '~/features/matching/staff/matches';
import type { FirstPlacement } from '~/features/placement/choice/firstPlacements';
import type { AgreementRow, AgreementView, PlacementRow, PlacementView } from '~/features/placement/staff/types';
import type { PlaceRow, PlaceView } from '~/features/practiceplace/staff/types';
import { agreement as shared, offer, place as own } from '~/features/start/fixtures';
import { json, problem } from '~/testing/api';

/** Fictitious answers of the API for the pages of staff, one of each kind. */
const person = { candidateId: 'c1', candidateNumber: 4821, candidateName: 'Amina Prøve' };
const firm = { workplaceId: 'w1', workplaceName: 'Prøvelager AS, Moss' };
const contact = { name: 'Ola Nordmann', phone: '+4722222222' };

export const placeRow: PlaceRow = {
  id: 'p1',
  workplaceId: 'w1',
  workplace: 'Prøvelager AS, Moss',
  municipality: 'Moss',
  title: 'Lager og varemottak',
  tasks: ['Varemottak'],
  kind: 'WORK_TRAINING',
  state: 'SUBMITTED',
  positions: 2,
  freeSeats: 2,
  chance: false,
};

export const place: PlaceView = {
  ...placeRow,
  workplaceBlocked: false,
  capReached: false,
  seatsTaken: 0,
  durationDays: 91,
  needVersion: 1,
  confirmed: true,
  confirmedAt: '2026-11-20T08:00:00Z',
  need: own.need,
  labels: own.labels,
  rules: [],
  contact,
  actions: ['APPROVE', 'CLOSE'],
  version: 2,
};

export const workplaceRow: WorkplaceRow = {
  id: 'w1',
  employerId: 'e1',
  name: 'Prøvelager AS, Moss',
  employer: 'Prøvelager AS',
  sector: 'PRIVATE',
  municipality: 'Moss',
  owner: 'Ola Nordmann',
  blocked: false,
  capReached: false,
};

export const workplace: WorkplaceView = {
  ...workplaceRow,
  organisationNumber: '974760673',
  unitNumber: '974760673',
  surroundings: 'ORDINARY',
  contact,
  contacts: [{ name: 'Hanne Prøve', roles: ['HIRING_AUTHORITY'], phone: '+4722222222' }],
  practiceLoad: { running: 1, cap: 5, capReached: false },
  version: 1,
};

export const introductionRow: IntroductionRow = {
  id: 'i1',
  ...person,
  placeId: 'p1',
  placeTitle: 'Lager og varemottak',
  workplaceName: firm.workplaceName,
  state: 'INTERESTED',
  actions: ['PRESENT', 'WITHDRAW'],
};

export const introduction: IntroductionView = {
  ...introductionRow,
  workplaceId: 'w1',
  mode: 'PLACE_FIRST',
  reason: 'Har tatt imot varer før.',
  stage: 'ANONYMOUS',
  request: offer.request,
  questions: [],
  presentation: null,
  match: { weightProfile: 'BALANCED', weightVersion: 1, p: 6000, k: 70, a: 90, storedAt: '2026-11-20T08:00:00Z' },
  createdAt: '2026-11-20T08:00:00Z',
  version: 4,
};

export const disclosure: Disclosure = {
  now: 'ANONYMOUS',
  stages: [
    { stage: 'ANONYMOUS', sees: ['TASKS', 'REGION'], seesNot: ['FIRST_NAME', 'AGE', 'POINTS'] },
    { stage: 'PRESENTED', sees: ['TASKS', 'REGION', 'FIRST_NAME', 'PRESENTATION'], seesNot: ['AGE', 'POINTS'] },
  ],
  card: {
    tooFew: false,
    tasks: [{ code: 'goods-in', nb: 'Varemottak', en: 'Goods in' }],
    certificates: [],
    region: 'OSTLANDET_ELLERS',
  },
  words: null,
};

const standing = (['REAL_RECRUITMENT', 'TRAINING', 'SUPERVISOR', 'HISTORY'] as const).map((kind) => ({ kind }));

export const principles: Principles = {
  officeId: 'o1',
  office: 'Nav Moss',
  principles: standing,
  mayWrite: false,
  version: 0,
};

export const checklist: Checklist = {
  workplaceId: 'w1',
  officeId: 'o1',
  office: 'Nav Moss',
  principles: standing,
  principlesVersion: 0,
  version: 0,
};

export const choiceFacts: ChoiceFacts = {
  places: 2,
  withProspect: 1,
  withoutProspect: 0,
  withTraining: 0,
  withSupervisor: 2,
};

export const firstPlacement: FirstPlacement = { workplaceId: 'w1', officeId: 'o1', first: true };

const goals = [{ id: 'g1', kind: 'JOB' as const, goal: 'Ta imot varer alene', criterion: 'To uker uten hjelp' }];
const trainingItems = [{ id: 't1', task: 'Truck', how: 'Med fadder', teacher: 'Hanne', dueOn: '2026-12-15' }];

export const agreementRow: AgreementRow = {
  id: 'a1',
  introductionId: 'i1',
  workplaceName: firm.workplaceName,
  state: 'DRAFT',
  startsOn: '2026-11-23',
  endsOn: '2027-02-20',
};

export const agreement: AgreementView = {
  ...person,
  ...firm,
  id: 'a1',
  introductionId: 'i1',
  number: 1,
  state: 'DRAFT',
  content: { ...shared.content, goals, trainingItems },
  contentHash: 'h1',
  acceptances: [],
  gates: ['ACCEPTANCES', 'NAV_APPROVAL'],
  actions: ['PROPOSE'],
  version: 1,
};

export const placementRow: PlacementRow = {
  id: 'pl1',
  ...person,
  workplaceName: firm.workplaceName,
  state: 'ACTIVE',
  startsOn: '2026-11-23',
  endsOn: '2027-02-20',
};

export const placement: PlacementView = {
  ...placementRow,
  workplaceId: 'w1',
  agreementId: 'a1',
  startedOn: '2026-11-23',
  responsibleParty: 'NAV',
  responsible: contact,
  firstContactOn: '2026-11-26',
  goals,
  trainingItems,
  gates: [],
  actions: ['END'],
  version: 2,
};

export const talk: ContactView = {
  id: 'k1',
  placementId: 'pl1',
  date: '2026-11-26',
  party: 'BOTH',
  kind: 'START',
  channel: 'PHONE',
  state: 'PLANNED',
  urgency: 'DUE',
  movedOften: false,
  responsibleName: 'Kari Veileder',
  actions: ['RECORD', 'MOVE', 'MISS'],
};

export const followUp: FollowUpView = {
  placementId: 'pl1',
  placementState: 'ACTIVE',
  level: 'STANDARD',
  startsOn: '2026-11-23',
  endsOn: '2027-02-20',
  contacts: [talk, { ...talk, id: 'k2', date: '2026-12-21', kind: 'RHYTHM', urgency: 'UPCOMING' }],
  goals,
  trainingItems,
};

export const worklist: Worklist = {
  items: [
    {
      kind: 'CONTACT',
      urgency: 'OVERDUE',
      id: 'k1',
      placementId: 'pl1',
      ...person,
      workplaceName: firm.workplaceName,
      party: 'BOTH',
      contactKind: 'START',
      channel: 'PHONE',
      dueOn: '2026-11-26',
      daysOver: 4,
      mine: true,
    },
  ],
};

const shown = { ...example, subtitle: 'Nav Moss (demo)', mayOpen: true, mayAsk: true };
export const matches: Matches = {
  full: [shown],
  thin: [{ ...shown, id: 'm2', candidateId: 'c2', title: 'Kandidat 17', mayOpen: false, mayAsk: false, basis: 'THIN' }],
  fullCount: 26,
  thinCount: 1,
  refreshed: false,
  belowMinimum: 2,
  minScore: 40,
};

/** An answer with the version that it has. */
export const versioned = (value: object) => () => json(value, { ETag: '"4"' });

/** All of it, by operation. */
export const staffApi = {
  'GET /api/v1/session': kari,
  'GET /api/v1/demo/persons': problem(404),
  'GET /api/v1/candidates': { items: [aminaRow] },
  'GET /api/v1/candidates/c1': versioned(amina),
  'GET /api/v1/candidates/c1/resource-profile': aminaProfile,
  'GET /api/v1/candidates/c1/matches': matches,
  'GET /api/v1/candidates/c1/opening-steps': {
    now: 2,
    steps: [{ kind: 'CERTIFICATE', params: { certificate: 'Truckførerbevis' }, more: 7 }],
  },
  'GET /api/v1/candidates/c1/matches/p1': shown,
  'GET /api/v1/practice-places': { items: [placeRow] },
  'GET /api/v1/practice-places/p1': versioned(place),
  'GET /api/v1/practice-places/p1/matches': matches,
  'GET /api/v1/workplaces': { items: [workplaceRow] },
  'GET /api/v1/workplaces/w1': versioned(workplace),
  'GET /api/v1/workplaces/w1/light': {
    colour: 'GREEN',
    reasons: ['CONFIRMED'],
    askedOften: false,
    confirmed: '2026-11-16T08:00:00Z',
    since: '2026-11-16T08:00:00Z',
    changes: [],
  },
  'GET /api/v1/workplaces/w1/outlook': {},
  'GET /api/v1/workplaces/w1/channel-rule': versioned({ workplaceId: 'w1', people: [], version: 0 }),
  'GET /api/v1/workplaces/w1/choice-checklist': versioned(checklist),
  'GET /api/v1/workplaces/w1/choice-facts': choiceFacts,
  'GET /api/v1/choice-principles/o1': versioned(principles),
  'GET /api/v1/agreements/a1/first-placement': firstPlacement,
  'GET /api/v1/practice-places/p1/channel-rule': { workplaceId: 'w1', shown: 0 },
  'GET /api/v1/workplaces/w1/activities': { items: [] },
  'GET /api/v1/workplaces/w1/before-contact': { planned: [], collisions: [], days: 14 },
  'GET /api/v1/introductions': { items: [introductionRow] },
  'GET /api/v1/introductions/i1': versioned(introduction),
  'GET /api/v1/introductions/i1/disclosure': disclosure,
  'GET /api/v1/agreements': { items: [agreementRow] },
  'GET /api/v1/agreements/a1': versioned(agreement),
  'GET /api/v1/placements': { items: [placementRow] },
  'GET /api/v1/placements/pl1': placement,
  'GET /api/v1/placements/pl1/follow-up': followUp,
  'GET /api/v1/contacts/k1': talk,
  'GET /api/v1/worklist': worklist,
  'GET /api/v1/need-notices': { items: [], beyond: 0 },
} as const;

import { looks } from '~/features/candidate/accesslog/fixtures';
import type { MyConsent } from '~/features/candidate/me/consents';
import type { MeView } from '~/features/candidate/me/me';
import type { ResourceProfileView } from '~/features/candidate/profile/types';
import type { OwnWorkplace } from '~/features/employer/ownWorkplaces';
import type { EmployerIntroduction, MyOffer } from '~/features/introduction/types';
import type { MyPlace, MyPlaceDetails, MyPlaces, ResourceCards } from '~/features/matching/party/places';
import type { PartyAgreement, PartyPlacement } from '~/features/placement/party/types';
import type { Talk } from '~/features/followup/party/talks';
import type { OwnPlace, OwnPlaceRow } from '~/features/practiceplace/need/types';

/** Fictitious answers of the API for the pages of employers and candidates, one of each kind. */
const contact = { name: 'Ola Nordmann', phone: '22222222' };

export const employerSession = {
  displayName: 'Grete Prøve',
  kind: 'EMPLOYER',
  personId: 'e1',
  roles: ['EMPLOYER_MANAGER'],
  affiliations: [],
  demo: true,
};
export const candidateSession = { ...employerSession, kind: 'CANDIDATE', personId: 'c1', roles: ['CANDIDATE'] };

export const workplace: OwnWorkplace = {
  id: 'w1',
  name: 'Prøvelager AS, Moss',
  employer: 'Prøvelager AS',
  unitNumber: '974760673',
  municipality: 'Moss',
  contact,
};

export const place: OwnPlace = {
  id: 'p1',
  workplaceId: 'w1',
  workplace: 'Prøvelager AS, Moss',
  kind: 'WORK_TRAINING',
  state: 'PUBLISHED',
  positions: 2,
  seatsTaken: 1,
  startFirst: '2026-12-01',
  durationDays: 91,
  needVersion: 2,
  confirmed: true,
  confirmedAt: '2026-11-12T08:00:00Z',
  prospectLocked: true,
  need: {
    title: 'Lager og varemottak',
    summary: 'Vi er fem på laget.',
    tasks: [
      { task: 'goods-in', trainable: true },
      { task: 'picking', trainable: false },
    ],
    credentials: {
      state: 'VALUE',
      demands: [{ credential: 'forklift', kind: 'TRAINABLE', tags: ['PLACEMENT'], learnt: '5' }],
    },
    language: {
      state: 'VALUE',
      demands: [
        { skill: 'SPEAKING', level: 'A2', tested: false, kind: 'FORMAL_DISPENSABLE', tags: ['PLACEMENT'] },
        { skill: 'READING', level: 'A1', tested: false, kind: 'WISHED', tags: ['PLACEMENT'] },
      ],
      support: true,
    },
    functions: { state: 'NONE', demands: [] },
    hours: {
      state: 'VALUE',
      stretches: [
        { day: 'MONDAY', from: 480, to: 960 },
        { day: 'TUESDAY', from: 480, to: 960 },
        { day: 'THURSDAY', from: 720, to: 960 },
      ],
    },
    flexibility: { state: 'VALUE', offers: ['PACE'], note: 'Rolig start' },
    purposes: { main: 'JOB', further: ['LANGUAGE'] },
    job: { prospect: 'POSSIBLE', contracts: [{ type: 'TEMPORARY_3M_PLUS' }] },
    support: { supervisor: 'Hanne Prøve', weeklyTalk: true },
  },
  rules: [],
  labels: { 'goods-in': 'Varemottak', picking: 'Plukk', forklift: 'Truckførerbevis' },
  contact,
  actions: ['CLOSE'],
  version: 3,
};

export const placeRow: OwnPlaceRow = {
  id: 'p1',
  workplaceId: 'w1',
  workplace: place.workplace,
  title: place.need.title,
  tasks: ['Varemottak', 'Plukk'],
  state: 'PUBLISHED',
  positions: 2,
  freeSeats: 1,
  confirmedAt: place.confirmedAt,
};

export const resources: ResourceCards = {
  cards: [
    {
      id: 'r1',
      tasks: ['Varemottak', 'Plukk'],
      certificates: ['Truckførerbevis'],
      norwegianSpeaking: 'B1',
      hoursBand: 'DAY_PART',
      region: 'OSTLANDET_ELLERS',
    },
  ],
  tooFew: false,
  contactName: contact.name,
  contactPhone: contact.phone,
};

export const introduction: EmployerIntroduction = {
  id: 'i1',
  placeId: 'p1',
  placeTitle: 'Lager og varemottak',
  state: 'PRESENTED_ANON',
  stage: 'ANONYMOUS',
  waitingFor: 'EMPLOYER',
  dueOn: '2026-11-25',
  actions: ['SHOW_INTEREST', 'SHOW_NO_INTEREST'],
  anonymous: {
    tooFew: false,
    tasks: [{ code: 'goods-in', nb: 'Varemottak', en: 'Goods in' }],
    certificates: [],
    speaking: 'B1',
    hours: 'DAY_PART',
    region: 'OSTLANDET_ELLERS',
  },
  contact,
  version: 1,
};

export const agreement: PartyAgreement = {
  id: 'a1',
  introductionId: 'i1',
  candidateName: 'Amina',
  workplaceName: 'Prøvelager AS, Moss',
  state: 'PROPOSED',
  contentHash: 'abc',
  content: {
    why: 'Varemottak er det Amina vil bli god på.',
    startsOn: '2026-12-01',
    endsOn: '2027-02-28',
    hoursWeek: '1:08-16;2:08-16',
    hoursPerWeek: 16,
    prospect: 'POSSIBLE',
    supervisorName: 'Hanne Prøve',
    insuranceConfirmed: true,
    union: { state: 'NONE_HERE' },
    talk: { heldOn: '2026-11-20' },
    expectations: [{ item: 'HIRING', agreed: 'Vikariat kan bli mulig i mars.' }],
    goals: [{ id: 'g1', kind: 'JOB', goal: 'Ta imot varer alene', criterion: 'Tre dager uten hjelp' }],
    trainingItems: [{ id: 't1', task: 'Skanner', how: 'Sammen med Hanne', teacher: 'Hanne', dueOn: '2026-12-10' }],
  },
  acceptances: [{ party: 'NAV', acceptedAt: '2026-11-20T10:00:00Z' }],
  gates: ['ACCEPTANCES'],
  actions: ['ACCEPT', 'ASK_CHANGE'],
};

export const placement: PartyPlacement = {
  id: 'pl1',
  agreementId: 'a1',
  candidateName: 'Amina Prøve',
  workplaceName: 'Prøvelager AS, Moss',
  hoursWeek: '1:08-16;2:08-16',
  supervisorName: 'Hanne Prøve',
  state: 'ACTIVE',
  startsOn: '2026-12-01',
  endsOn: '2027-02-28',
  contact,
  goals: agreement.content.goals,
  trainingItems: agreement.content.trainingItems,
  actions: ['END'],
};

export const talks: Talk[] = [
  { id: 'k0', date: '2026-12-01', kind: 'START', channel: 'PHONE', state: 'HELD' },
  { id: 'k1', date: '2026-12-08', kind: 'RHYTHM', channel: 'VISIT', state: 'PLANNED' },
];

export const me: MeView = {
  id: 'c1',
  name: 'Amina Prøve',
  contactLanguage: 'nb',
  contact,
  readiness: 'READY',
  readinessConfirmedOn: '2026-10-03',
  unconfirmed: true,
  acceptsNoJob: false,
};

export const offer: MyOffer = {
  id: 'i1',
  placeId: 'p1',
  state: 'ASKED',
  asks: 'REQUEST',
  dueOn: '2026-11-27',
  needsAnonymousCard: true,
  request: {
    workplace: 'Prøvelager AS, Moss',
    title: 'Lager og varemottak',
    paidByEmployer: false,
    dutyToHire: false,
    purposes: ['JOB'],
    earliestStart: '2026-12-01',
    days: 91,
    hoursWeek: '1:08-16;2:08-16',
    tasks: [{ concept: 'goods-in', nb: 'Varemottak', en: 'Goods in' }],
    team: 'Vi er fem på laget.',
    supervisor: 'Hanne Prøve',
    prospect: 'POSSIBLE',
    usualContracts: [],
    formalDemands: [],
    contact,
  },
  questions: [],
  version: 1,
};

export const consents: MyConsent[] = [
  {
    id: 'k1',
    type: 'PRESENT_TO_EMPLOYER',
    employerId: 'f1',
    state: 'ASKED',
    text: 'Veilederen kan vise denne bedriften fornavnet ditt.',
    askedAt: '2026-11-20T08:00:00Z',
    steps: ['GIVE', 'REFUSE'],
  },
  {
    id: 'k2',
    type: 'ANONYMOUS_CARD',
    region: 'OSTLANDET_ELLERS',
    state: 'GIVEN',
    text: 'Bedrifter kan se hva du kan, uten navn.',
    askedAt: '2026-11-01T08:00:00Z',
    answeredAt: '2026-11-02T08:00:00Z',
    steps: ['WITHDRAW'],
  },
];

const own = { id: 'f1', source: 'CANDIDATE', statedOn: '2026-10-03', verified: false, disputed: false } as const;

export const profile: ResourceProfileView = {
  candidateId: 'c1',
  number: 4821,
  completeness: 20,
  skills: {
    state: 'VALUE',
    mark: { version: 2, source: 'CANDIDATE', statedOn: '2026-10-03' },
    resources: [
      { kind: 'TASK', concept: 'goods-in', fact: own },
      { kind: 'SKILL', phrase: 'Baking', fact: { ...own, id: 'f2', source: 'ADVISER' } },
    ],
  },
  languages: { state: 'DECLINED', mark: { version: 1 } },
  words: { 'goods-in': 'Varemottak' },
};

export const places: MyPlaces = {
  list: 'ORDINARY',
  belowMinimum: 3,
  places: [
    {
      placeId: 'p1',
      title: 'Lager og varemottak',
      workplace: 'Prøvelager AS, Moss',
      tasks: ['Varemottak', 'Plukk'],
      fits: 'FITS_WELL',
      reasons: [{ code: 'TASK_DONE', params: { task: 'Varemottak' } }],
      gaps: [
        {
          gap: { code: 'TASK', params: { task: 'Plukk' } },
          way: { code: 'LEARN_ON_SITE', params: {}, owner: 'EMPLOYER' },
        },
        { gap: { code: 'NOT_ASKED_CERTIFICATE', params: { certificate: 'Truckførerbevis' } } },
      ],
      conditions: [],
      closings: [],
      legalGaps: [],
      travel: { code: 'TRAVEL_TIME', params: { minutes: 25, limit: 60, means: 'PUBLIC' } },
      prospect: 'POSSIBLE',
      startFirst: '2026-12-01',
    },
  ],
};

export const placeDetails: MyPlaceDetails = {
  fit: places.places[0] as MyPlace,
  stops: [],
  tasks: [
    { name: 'Varemottak', learntHere: false },
    { name: 'Plukk', learntHere: true },
  ],
  team: 'Vi er fem på laget.',
  hours: [{ day: 'MONDAY', from: 480, to: 960 }],
  purposes: ['JOB'],
  flexibility: ['PACE'],
  supervised: true,
  weeklyTalk: true,
  languageSupport: false,
  contracts: [],
  leadsTo: [],
  fastTrack: false,
};

/** Every answer of an API where these are all there is. */
export const employerApi = {
  'GET /api/v1/session': employerSession,
  'GET /api/v1/employer/workplaces': { items: [workplace] },
  [`GET /api/v1/employer/workplaces/${workplace.id}/channel-rule`]: {
    workplaceId: workplace.id,
    channel: 'ONLINE',
    people: [],
    on: '2026-03-02',
    version: 1,
  },
  [`GET /api/v1/employer/workplaces/${workplace.id}/inside`]: {
    workplaceId: workplace.id,
    words: [{ item: 'TONE', said: ['WARM'], saidOn: '2026-10-01' }],
    version: 2,
  },
  [`GET /api/v1/employer/workplaces/${workplace.id}/history`]: {
    workplaceId: workplace.id,
    since: '2024-11-22',
    placements: 3,
    started: 3,
    running: 1,
    completed: 1,
    endedEarly: 0,
    hired: 1,
    hires: [{ contract: 'PERMANENT', percent: 80 }],
    answered: 4,
    answerHours: 30,
    waiting: 1,
  },
  'GET /api/v1/employer/practice-places': { items: [placeRow] },
  'GET /api/v1/employer/practice-places/p1': place,
  'GET /api/v1/employer/practice-places/p1/resources': resources,
  'GET /api/v1/employer/introductions': { items: [introduction] },
  'GET /api/v1/employer/introductions/i1': introduction,
  'GET /api/v1/employer/agreements': [
    {
      id: 'a1',
      introductionId: 'i1',
      workplaceName: agreement.workplaceName,
      state: 'PROPOSED',
      startsOn: '2026-12-01',
      endsOn: '2027-02-28',
    },
  ],
  'GET /api/v1/employer/agreements/a1': agreement,
  'GET /api/v1/employer/placements': [placement],
  'GET /api/v1/employer/placements/pl1': placement,
  'GET /api/v1/employer/placements/pl1/contacts': talks,
  'GET /api/v1/concepts': [{ code: 'goods-in', kind: 'TASK', label: 'Varemottak' }],
};

export const candidateApi = {
  'GET /api/v1/session': candidateSession,
  'GET /api/v1/me': me,
  'GET /api/v1/me/resource-profile': profile,
  'GET /api/v1/me/resource-profile/disputes': [
    {
      section: 'SKILLS',
      factId: 'f2',
      reason: 'Jeg har aldri bakt.',
      raisedAt: '2026-11-19T08:00:00Z',
      dueOn: '2026-12-19',
      answer: 'Det var en annen som bakte.',
      answeredAt: '2026-11-20T08:00:00Z',
    },
    { section: 'WISHES', factId: 'f9', reason: 'Ikke det.', raisedAt: '2026-11-20T08:00:00Z', dueOn: '2026-12-20' },
  ],
  'GET /api/v1/me/consents': consents,
  'GET /api/v1/me/access-log': { items: looks },
  'GET /api/v1/me/places': places,
  'GET /api/v1/me/market': { region: 'OSTLANDET_ELLERS', since: '2025-11-22', trades: [] },
  'GET /api/v1/me/opening-steps': {
    now: 2,
    steps: [{ kind: 'CERTIFICATE', params: { certificate: 'Truckførerbevis' }, more: 7 }],
  },
  'GET /api/v1/me/places/p1': placeDetails,
  'GET /api/v1/me/places/p1/application': { placeId: 'p1', channel: 'ONLINE', needsAnonymousCard: false },
  'GET /api/v1/me/offers': {
    items: [
      {
        id: 'i1',
        title: offer.request.title,
        workplace: offer.request.workplace,
        state: 'ASKED',
        asks: 'REQUEST',
        dueOn: offer.dueOn,
      },
    ],
  },
  'GET /api/v1/me/offers/i1': offer,
  'GET /api/v1/me/agreements': [],
  'GET /api/v1/me/agreements/a1': { ...agreement, candidateName: undefined },
  'GET /api/v1/me/placement': placement,
  'GET /api/v1/me/placements/pl1/contacts': talks,
};

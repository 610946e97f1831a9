import type { MyPlace } from '~/features/matching/party/places';
import type { MatchView } from '~/features/matching/types';

/** The worked example of requirements MAT-T2, for the gallery and the tests. */
export const example: MatchView = {
  id: 'm1',
  candidateId: 'c1',
  placeId: 'p1',
  title: 'Lager og varemottak, Bygg AS, Moss',
  weightProfile: 'BALANCED',
  shown: 74,
  bandLow: 59,
  bandHigh: 79,
  knownWeight: 72,
  applicableWeight: 90,
  basis: 'FULL',
  list: 'ORDINARY',
  parts: [
    { code: 'NEED_FIT', points: 29.2, maxPoints: 37.5 },
    { code: 'WISH_FIT', points: 27.4, maxPoints: 30.6 },
    { code: 'PROSPECT', points: 17.5, maxPoints: 31.9 },
  ],
  criteria: [
    {
      code: 'TASK_SKILL',
      state: 'GRADE',
      weight: 18,
      grade: 78,
      points: 19.5,
      maxPoints: 25,
      facts: [
        { code: 'TASK_DONE', params: { task: 'Varemottak' }, source: 'CANDIDATE', recordedAt: '2026-10-03' },
        { code: 'TASK_NEAR', params: { task: 'Plukk', near: 'lagerarbeid' }, source: 'EMPLOYER', verified: true },
        { code: 'TASK_TRAINABLE', params: { task: 'Truck' }, source: 'EMPLOYER', recordedAt: '2026-11-02' },
      ],
      missing: [],
      ways: [],
    },
    {
      code: 'FORMAL',
      state: 'GRADE',
      weight: 5,
      grade: 60,
      points: 4.2,
      maxPoints: 6.9,
      facts: [
        {
          code: 'CERTIFICATE_DATED',
          params: { certificate: 'Truckbevis', certificateState: 'PLANNED', date: '2026-12-03' },
        },
      ],
      missing: [{ code: 'CERTIFICATE', params: { certificate: 'Truckbevis' } }],
      ways: [{ code: 'WAIT_FOR_DATE', params: { date: '2026-12-03' }, owner: 'ADVISER' }],
    },
    { code: 'LANGUAGE', state: 'NOT_APPLICABLE', weight: 10, facts: [{ code: 'ASKS_NOTHING' }], missing: [], ways: [] },
    {
      code: 'CAPABILITY',
      state: 'UNKNOWN',
      weight: 6,
      facts: [],
      missing: [{ code: 'NOT_ASKED_CAPABILITY', params: { attribute: 'LIFT' } }],
      ways: [],
    },
    {
      code: 'TRAVEL',
      state: 'GRADE',
      weight: 2,
      grade: 88,
      points: 2.4,
      maxPoints: 2.8,
      facts: [{ code: 'TRAVEL_TIME', params: { minutes: 36, limit: 60, means: 'PUBLIC' } }],
      missing: [],
      ways: [],
    },
  ],
  gates: [],
  conditions: [],
  legalGaps: [],
  reasons: [
    { code: 'TASK_DONE', params: { task: 'Varemottak' } },
    { code: 'HOURS_SHARED', params: { shared: 8, wanted: 8, offered: 10 } },
  ],
  firstGap: {
    gap: { code: 'CERTIFICATE', params: { certificate: 'Truckbevis' } },
    way: { code: 'WAIT_FOR_DATE', params: { date: '2026-12-03' }, owner: 'ADVISER' },
  },
  refreshed: false,
};

export const thin: MatchView = {
  ...example,
  id: 'm2',
  basis: 'THIN',
  shown: 62,
  bandLow: 21,
  bandHigh: 88,
  knownWeight: 30,
};

export const nothingKnown: MatchView = {
  ...thin,
  id: 'm3',
  shown: null,
  bandLow: 0,
  bandHigh: 100,
  knownWeight: 0,
  parts: [],
  reasons: [],
  firstGap: null,
};

export const withinReach: MatchView = {
  ...example,
  id: 'm4',
  list: 'REACH',
  shown: 51,
  bandLow: 41,
  bandHigh: 61,
  conditions: [
    {
      code: 'OUT_OF_REACH',
      fact: { code: 'TRAVEL_TIME', params: { minutes: 75, limit: 60, means: 'PUBLIC' }, source: 'CANDIDATE' },
      ways: [{ code: 'TRAVEL_HELP', owner: 'CANDIDATE' }],
    },
  ],
  closings: [
    { condition: 'OUT_OF_REACH', ways: [{ code: 'TRAVEL_HELP', owner: 'CANDIDATE' }] },
    {
      criterion: 'LANGUAGE',
      what: { code: 'LANGUAGE', params: { skill: 'SPEAKING', level: 'A1', demanded: 'A2' } },
      ways: [
        { code: 'LANGUAGE_SUPPORT', owner: 'EMPLOYER' },
        { code: 'LANGUAGE_COURSE', owner: 'ADVISER' },
      ],
    },
  ],
  shownAfter: 58,
};

export const stopped: MatchView = {
  ...example,
  id: 'm5',
  gates: [
    {
      code: 'LEGAL_DEMAND',
      fact: { code: 'LANGUAGE_LEVEL', params: { skill: 'SPEAKING', level: 'A2', demanded: 'B1' } },
      ways: [{ code: 'LATER_START', owner: 'EMPLOYER' }, { code: 'ASK_EMPLOYER' }],
    },
  ],
};

export const askedByLaw: MatchView = {
  ...example,
  id: 'm6',
  legalGaps: [
    {
      code: 'LEGAL_CERTIFICATE',
      params: { certificate: 'Truckførerbevis' },
      fact: {
        code: 'CERTIFICATE_DATED',
        params: { certificate: 'Truckførerbevis', certificateState: 'PLANNED', date: '2027-01-12' },
        source: 'CANDIDATE',
      },
      ways: [{ code: 'WAIT_FOR_DATE', params: { date: '2027-01-12' }, owner: 'CANDIDATE', due: '2027-01-12' }],
    },
    {
      code: 'NOT_ASKED_LEGAL_LANGUAGE',
      params: { skill: 'SPEAKING', demanded: 'B1', level: '' },
      ways: [{ code: 'ASK_CANDIDATE', owner: 'ADVISER' }],
    },
  ],
};

export const myPlace: MyPlace = {
  placeId: 'p1',
  title: 'Lager og varemottak',
  workplace: 'Prøvelager AS, Moss',
  tasks: ['Varemottak'],
  fits: 'FITS_WELL',
  reasons: [],
  gaps: [],
  conditions: [],
  closings: [],
  legalGaps: [],
  prospect: 'POSSIBLE',
};

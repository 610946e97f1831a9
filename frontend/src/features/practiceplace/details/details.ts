import type { Need, PlaceRequest } from '~/features/practiceplace/need/types';
import type { AdaptationOffer, ContractType } from '~/lib/enumerations';

export const wanted = ['INFORMATION', 'SUPERVISING', 'SUPERVISOR_COURSE', 'LANGUAGE'] as const;
export const contactWishes = ['WEEKLY', 'EVERY_SECOND_WEEK', 'MONTHLY', 'WHEN_ASKED'] as const;
export const clothesFrom = ['FROM_FIRM', 'OWN', 'TO_AGREE'] as const;
export const leadsTo = ['APPRENTICESHIP', 'TRADE_CERTIFICATE'] as const;
export const alternatives = ['FULL_TIME', 'PART_TIME', 'NO'] as const;

/** PLC-09, PLC-16, PLC-18, PLC-19: what makes the firm's part plain. Absent: not said. */
export interface More {
  wants: (typeof wanted)[number][];
  contactEvery?: (typeof contactWishes)[number] | null;
  clothes?: (typeof clothesFrom)[number] | null;
  costs?: string | null;
  chance?: boolean | null;
  findOut?: string | null;
  leadsTo: (typeof leadsTo)[number][];
  fastTrack?: boolean | null;
}

/** Questions with yes, no, or nothing said. */
export const bendable = ['startPartTime', 'besideSchool', 'summer', 'returnAfterLeave', 'redistribution'] as const;
export const helping = ['mentor', 'weeklyTalk', 'inMeetings'] as const;
export const jobAnswers = ['budgetApproved', 'dependsOnSubsidy'] as const;

type Answers<K extends string> = Partial<Record<K, boolean | null>>;

export interface Bend extends Answers<(typeof bendable)[number]> {
  alternativeTasks?: (typeof alternatives)[number] | null;
  note?: string | null;
}

export interface Help extends Answers<(typeof helping)[number]> {
  hoursPerWeek?: number | null;
  maxAtOnce?: number | null;
  training?: string | null;
}

export interface Contract {
  type: ContractType;
  maxMonthsAtATime?: number | null;
  maxMonthsTotal?: number | null;
}

export interface Job extends Answers<(typeof jobAnswers)[number]> {
  contracts?: Contract[];
  announcedPost?: string | null;
  howMany?: number | null;
  from?: string | null;
  yesIf?: string | null;
}

/** Everything that the short form does not ask (PLC-08 to PLC-10, PLC-16, PLC-18, PLC-19). */
export interface Details {
  offers: AdaptationOffer[];
  bend: Bend;
  help: Help;
  languageHow: string;
  job: Job;
  more: More;
}

export const detailsOf = ({ flexibility, support, language, job, more }: Need): Details => ({
  offers: flexibility.offers,
  bend: flexibility as Bend,
  help: support as Help,
  languageHow: language.supportHow ?? '',
  job: job as Job,
  more: { ...more, wants: more?.wants ?? [], leadsTo: more?.leadsTo ?? [] },
});

const orNone = (text: string | null | undefined) => text?.trim() || null;

/** The place with these details; what they do not ask stays as it was read. */
export function withDetails(
  place: PlaceRequest,
  { offers, bend, help, languageHow, job, more }: Details,
): PlaceRequest {
  const { need } = place;
  const none = need.flexibility.state === 'NONE' || need.flexibility.state === 'DECLINED';
  return {
    ...place,
    need: {
      ...need,
      flexibility: {
        ...bend,
        note: orNone(bend.note),
        offers,
        state: offers.length > 0 ? 'VALUE' : none ? need.flexibility.state : 'NOT_ASKED',
      },
      support: { ...need.support, ...help, training: orNone(help.training) },
      language: { ...need.language, supportHow: orNone(languageHow) },
      job: { ...need.job, ...job, announcedPost: orNone(job.announcedPost), yesIf: orNone(job.yesIf) },
      more: {
        ...more,
        costs: orNone(more.costs),
        chance: more.chance || null,
        findOut: more.chance ? orNone(more.findOut) : null,
      },
    },
  };
}

/** A place as it is sent back: what was read, without what the server adds. */
export const placeRequest = (place: PlaceRequest): PlaceRequest => ({
  kind: place.kind,
  positions: place.positions,
  startFirst: place.startFirst,
  startLatest: place.startLatest,
  durationDays: place.durationDays,
  expiresOn: place.expiresOn,
  need: place.need,
});

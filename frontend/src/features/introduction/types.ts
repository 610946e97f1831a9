import type { components } from '~/api/schema';
import type { CallView } from '~/components/ui/Call';
import type { ProspectReason, Settled } from '~/features/practiceplace/prospect/prospect';
import type { ContractType, Prospect, Purpose, Region } from '~/lib/enumerations';
import type { LanguageLevel } from '~/lib/facts';

export type IntroductionState =
  | 'SUGGESTED'
  | 'APPLIED'
  | 'ASKED'
  | 'CONSENTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'RETURNED'
  | 'QUEUED'
  | 'PRESENTED_ANON'
  | 'INTERESTED'
  | 'NOT_INTERESTED'
  | 'PRESENTED'
  | 'MEETING_SET'
  | 'MET'
  | 'NO_SHOW'
  | 'OFFERED'
  | 'NOT_CHOSEN'
  | 'ACCEPTED'
  | 'OFFER_DECLINED'
  | 'CONVERTED'
  | 'WITHDRAWN'
  | 'CLOSED_BY_PLACE';

export type Turn = 'CANDIDATE' | 'EMPLOYER' | 'STAFF';
export type Ask = 'PROSPECT' | 'REQUEST' | 'PRESENTATION' | 'OFFER';
export type AtWork = 'TOLD' | 'NOTHING_TO_SHARE' | 'TELLS_IT_IN_PERSON';

export const refusalReasons = [
  'NO_POSITION',
  'TASKS_DO_NOT_FIT',
  'LEGAL_DEMAND',
  'LANGUAGE_FOR_TASK',
  'HOURS',
  'CAPACITY',
  'TIMING',
  'OTHER_CHOSEN',
  'OTHER',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export const declineReasons = [
  'NO_REASON',
  'NOT_MY_WISH',
  'HOURS',
  'TRAVEL',
  'NO_JOB_PROSPECT',
  'CARE_TIME',
  'OTHER_OFFER',
  'ECONOMY_BENEFIT',
  'EARLIER_EXPERIENCE',
  'NOT_READY',
  'OTHER',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** A name as it was when the question was put; bokmål always, English where there is one. */
export interface Named {
  concept?: string | null;
  code?: string;
  nb: string;
  en?: string | null;
}

export interface OfferTerms {
  startsOn: string;
  endsOn: string;
  /** `1:09-15;4:12-21` */
  hoursWeek: string;
  hoursPerWeek: number;
  prospect: Prospect;
  supervisorName: string;
  words?: string | null;
}

export interface EmployerIntroductionRow {
  id: string;
  placeId: string;
  placeTitle: string;
  state: IntroductionState;
  waitingFor?: Turn | null;
}

/** What an employer sees: a stage that is not reached is absent. */
export interface EmployerIntroduction extends EmployerIntroductionRow {
  stage: 'NONE' | 'ANONYMOUS' | 'PRESENTED' | 'CONTACT' | 'PLACEMENT';
  dueOn?: string | null;
  actions: string[];
  anonymous?: {
    tooFew: boolean;
    tasks: Named[];
    certificates: Named[];
    speaking?: LanguageLevel | null;
    hours?: 'DAY_FULL' | 'DAY_PART' | 'OTHER_TIMES' | null;
    region?: Region | null;
  } | null;
  presented?: { firstName: string; resources: string; atWork: AtWork; atWorkWords?: string | null } | null;
  offer?: OfferTerms | null;
  contact?: CallView | null;
  version: number;
}

/** What the candidate is told before being asked (INT-02). */
export interface RequestContent {
  workplace: string;
  title: string;
  paidByEmployer: boolean;
  dutyToHire: boolean;
  purposes: Purpose[];
  earliestStart?: string | null;
  latestStart?: string | null;
  days: number;
  hoursWeek: string;
  tasks: Named[];
  team?: string | null;
  supervisor?: string | null;
  prospect: Prospect;
  usualContracts: ContractType[];
  formalDemands: Named[];
  contact?: CallView | null;
}

export interface MyOfferRow {
  id: string;
  title: string;
  workplace: string;
  state: IntroductionState;
  asks?: Ask | null;
  dueOn?: string | null;
}

/** What can follow is another than the candidate said yes to (PLC-11). */
export interface AskedAnew {
  told: Settled;
  now: Settled;
  reason?: ProspectReason | null;
  words?: string | null;
  on?: string | null;
}

export interface MyOffer {
  id: string;
  placeId: string;
  state: IntroductionState;
  asks?: Ask | null;
  /** With PROSPECT only. */
  askedAnew?: AskedAnew | null;
  dueOn?: string | null;
  needsAnonymousCard: boolean;
  /** No job can be reached here, the candidate wants nothing else, and has not said yes to that (MAT-12). */
  needsNoJobYes?: boolean;
  /** The reader applied, and was not asked first. */
  applied?: boolean;
  returned?: components['schemas']['MyOfferView.ReturnedView'] | null;
  request: RequestContent;
  questions: { question: string; askedAt: string; answer?: string | null; answeredAt?: string | null }[];
  presentation?: {
    resources: string;
    atWork: AtWork;
    atWorkWords?: string | null;
    approved: boolean;
    textHash: string;
  } | null;
  offer?: OfferTerms | null;
  version: number;
}

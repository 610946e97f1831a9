import type { AskedAnew, AtWork, IntroductionState, OfferTerms, RequestContent } from '~/features/introduction/types';
import type { WeightProfile } from '~/features/matching/types';

export type IntroductionAction =
  | 'TAKE_APPLICATION'
  | 'RETURN_APPLICATION'
  | 'ASK'
  | 'ANSWER_QUESTION'
  | 'PRESENT_ANONYMOUSLY'
  | 'PRESENT'
  | 'WITHDRAW'
  | 'SET_MEETING'
  | 'MEET';

/** A card of the board. `dueOn` while the candidate's clock runs, `daysLeft` while it stands for a question. */
export interface IntroductionRow {
  id: string;
  candidateId: string;
  candidateNumber: number;
  candidateName?: string | null;
  placeId: string;
  placeTitle: string;
  workplaceName: string;
  state: IntroductionState;
  dueOn?: string | null;
  daysLeft?: number | null;
  actions: IntroductionAction[];
}

export type Stage = 'NONE' | 'ANONYMOUS' | 'PRESENTED' | 'CONTACT' | 'PLACEMENT';

export interface IntroductionView extends IntroductionRow {
  workplaceId: string;
  mode: 'USER_FIRST' | 'PLACE_FIRST';
  /** Why this placement for this person; staff only. */
  reason: string;
  closingReason?: string | null;
  closingWords?: string | null;
  /** How much the employer may see now. */
  stage: Stage;
  /** No job can be reached here, and the candidate, who wants nothing else, has not said yes to that (MAT-12). */
  needsNoJobYes?: boolean;
  /** The candidate is asked anew, since what can follow has changed: nothing goes on before the answer (PLC-11). */
  askedAnew?: AskedAnew | null;
  request?: RequestContent | null;
  questions: { question: string; askedAt: string; answer?: string | null; answeredAt?: string | null }[];
  presentation?: {
    resources: string;
    atWork: AtWork;
    atWorkWords?: string | null;
    approved: boolean;
    textHash: string;
  } | null;
  offer?: OfferTerms | null;
  /** The match as it was shown when the introduction was opened (MAT-21). */
  match?: {
    weightProfile: WeightProfile;
    weightVersion: number;
    p: number;
    k: number;
    a: number;
    storedAt: string;
  } | null;
  createdAt: string;
  version: number;
}

export const atWorkAnswers = ['TOLD', 'NOTHING_TO_SHARE', 'TELLS_IT_IN_PERSON'] as const;

export interface PresentationRequest {
  resources: string;
  atWork: AtWork;
  atWorkWords?: string | null;
}

export const overrideReasons = [
  'BETTER_KNOWLEDGE',
  'CANDIDATE_WISH',
  'EMPLOYER_RELATION',
  'TIMING',
  'TRIAL_CHANCE',
  'OTHER',
] as const;
export type OverrideReason = (typeof overrideReasons)[number];

/** The steps of the board, and the states that stand in each; the last one is everything that is over. */
export const steps = {
  SUGGESTED: ['SUGGESTED', 'APPLIED'],
  ASKED: ['ASKED', 'QUEUED'],
  CONSENTED: ['CONSENTED'],
  AT_EMPLOYER: ['PRESENTED_ANON', 'INTERESTED', 'PRESENTED', 'MEETING_SET', 'MET', 'NO_SHOW'],
  OFFERED: ['OFFERED', 'ACCEPTED'],
  OVER: [
    'CONVERTED',
    'DECLINED',
    'EXPIRED',
    'RETURNED',
    'NOT_INTERESTED',
    'NOT_CHOSEN',
    'OFFER_DECLINED',
    'WITHDRAWN',
    'CLOSED_BY_PLACE',
  ],
} as const satisfies Record<string, readonly IntroductionState[]>;
export type Step = keyof typeof steps;
export const stepNames = Object.keys(steps) as Step[];

/** Who has the next step in a state (16.2). */
export function turnOf({ state, daysLeft }: Pick<IntroductionRow, 'state' | 'daysLeft'>) {
  if (state === 'SUGGESTED' || state === 'APPLIED' || state === 'CONSENTED' || state === 'INTERESTED') return 'STAFF';
  if (state === 'ASKED' || state === 'OFFERED') return daysLeft != null ? 'STAFF' : 'CANDIDATE';
  if (state === 'PRESENTED_ANON' || state === 'PRESENTED') return 'EMPLOYER';
  return 'NOBODY';
}

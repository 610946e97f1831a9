import type { CriterionCode, PartCode } from '~/features/matching/criteria';

/** What a sentence about a fact is made of: words come by `code`, values are already in the reader's language. */
export interface Sentence {
  code: string;
  params?: Record<string, string | number | null>;
}

export type DataSource = 'CANDIDATE' | 'ASSISTED' | 'ADVISER' | 'PROVIDER' | 'SCHOOL' | 'EMPLOYER' | 'REGISTER';

/** One fact that was compared, with where it comes from and how old it is. */
export interface FactLine extends Sentence {
  source?: DataSource | null;
  /** Date or instant. */
  recordedAt?: string | null;
  verified?: boolean;
}

/** What is known of a trait of a workplace (EMP-12). */
export interface TraitSeen {
  trait: string;
  there: boolean;
  source: 'SELF' | 'VISIT' | 'HOSPITERING';
  seenOn: string;
}

/** A way to close a gap, with who has it and by when. No way known: an empty list. */
export interface Way extends Sentence {
  owner?: 'CANDIDATE' | 'EMPLOYER' | 'ADVISER' | 'OFFICE' | null;
  due?: string | null;
}

export type GradeState = 'GRADE' | 'UNKNOWN' | 'NOT_APPLICABLE';

/** One criterion. `points` and `maxPoints` have one decimal and are absent for staff without the right and for candidates. */
export interface CriterionView {
  code: CriterionCode;
  state: GradeState;
  weight: number;
  grade?: number | null;
  points?: number | null;
  maxPoints?: number | null;
  facts: FactLine[];
  /** Of ENVIRONMENT: what is known of the workplace, who says so and when. */
  seen?: TraitSeen[];
  missing: Sentence[];
  ways: Way[];
}

export interface PartView {
  code: PartCode;
  points: number;
  maxPoints: number;
}

/** A gate (cannot) or a condition (with reservations); both are text with what lifts it and who can. */
export interface Obstacle extends Sentence {
  fact?: FactLine | null;
  ways: Way[];
}

/** One of the one or two things to close with which a pair within reach would fit: a condition, or a gap (MAT-20). */
export interface ClosingView {
  condition?: string | null;
  criterion?: CriterionCode | null;
  what?: Sentence | null;
  ways: Way[];
}

export type WeightProfile =
  'BALANCED' | 'SUITABILITY' | 'HIRE_FIRST' | 'PARTICIPANT_2010' | 'LANGUAGE_ARENA' | 'CLARIFICATION' | 'EMPLOYER_VIEW';

/** A must before a contract that is not met, and how far it has come. */
export interface Before extends Sentence {
  reach: 'MISSED' | 'OPEN' | 'COMING';
  ways: Way[];
}

/** Whether a contract that the place names can follow for this candidate (MAT-11, MAT-12). */
export interface ContractView {
  type:
    | 'EXTRA_SHIFT'
    | 'ON_CALL'
    | 'TEMPORARY_UNDER_3M'
    | 'TEMPORARY_3M_PLUS'
    | 'PERMANENT'
    | 'ADAPTED_PART_TIME'
    | 'WITH_EDUCATION_AGREEMENT';
  state: 'MET' | 'UNKNOWN' | 'MET_BY_END' | 'DISPENSATION' | 'NOT_REACHABLE';
  before: Before[];
}

/** Something told beside the score, which moves no points. */
export interface BesideView extends Sentence {
  sign: 'PLUS' | 'MINUS' | 'NEUTRAL';
  ways: Way[];
}

/** Why an ordinary list proposes nothing, in counts, and what would help (MAT-19). */
export interface WhyEmptyView {
  looked: number;
  gates: { code: string; count: number }[];
  conditions: { code: string; count: number }[];
  belowMinimum: number;
  littleKnown: number;
  withinReach: number;
  /** What to close, and for how many. */
  helps: (Sentence & { count: number })[];
  routes: ('TELL_MORE' | 'PAPER_BY_LAW' | 'OTHER_DATES' | 'FREE_SEAT' | 'SEARCH_WIDER' | 'PREPARATORY_STEP')[];
}

/** One hit as staff see it (MAT-07, MAT-17, MAT-18). The browser computes nothing of it. */
export interface MatchView {
  id: string;
  /** What the row is about: of a candidate's matches the place, of a place's matches the candidate. */
  candidateId: string;
  placeId: string;
  /** Name of the place with workplace and town, or of the candidate as the caller may see it. */
  title: string;
  /** Workplace and town, or the candidate's office. */
  subtitle?: string;
  /** False: a nameless card, with the lines of the staff card only (PRI-02). */
  mayOpen?: boolean;
  /** The caller may bring the pair together: ask the candidate, or have the adviser ask. */
  mayAsk?: boolean;
  weightProfile: WeightProfile;
  /** 0-100, rounded by the server; null: nothing is known. */
  shown: number | null;
  bandLow: number;
  bandHigh: number;
  knownWeight: number;
  applicableWeight: number;
  basis: 'FULL' | 'THIN';
  list: 'ORDINARY' | 'REACH';
  parts: PartView[];
  criteria: CriterionView[];
  gates: Obstacle[];
  conditions: Obstacle[];
  /** Within reach: what to close, one or two. */
  closings?: ClosingView[];
  /** Within reach: the number when that is closed. */
  shownAfter?: number | null;
  /** Legal demands that pass unanswered or planned: the words are those of what is missing (MAT-16). */
  legalGaps: Obstacle[];
  /** Only where one pair is explained. */
  contracts?: ContractView[];
  /** Only where one pair is explained. */
  beside?: BesideView[];
  /** The two strongest. */
  reasons: Sentence[];
  firstGap?: { gap: Sentence; way?: Way | null } | null;
  /** Of the place: when the employer last said that it is still valid. */
  confirmedOn?: string | null;
  /** By the quota or the budget of the measure that the candidate is in: beside the match, no part of it (MAT-23). */
  barred?: 'QUOTA' | 'BUDGET' | null;
  /** A fact changed between search and answer, and the order took it in. */
  refreshed: boolean;
}

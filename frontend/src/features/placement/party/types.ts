import type { CallView } from '~/components/ui/Call';
import type { Prospect } from '~/lib/enumerations';

export interface Goal {
  id?: string | null;
  kind: 'JOB' | 'LANGUAGE' | 'CLARIFICATION' | 'CERTIFICATE' | 'ROUTINE' | 'OTHER';
  goal: string;
  criterion: string;
}

export interface TrainingItem {
  id?: string | null;
  task: string;
  how: string;
  teacher: string;
  dueOn: string;
}

/** What the three parties agree on; its hash is what an acceptance accepts. */
export interface AgreementContent {
  why?: string | null;
  startsOn: string;
  endsOn: string;
  hoursWeek: string;
  hoursPerWeek: number;
  prospect: Prospect;
  supervisorName?: string | null;
  insuranceConfirmed: boolean;
  union?: { state: 'INFORMED' | 'NONE_HERE'; on?: string | null; name?: string | null } | null;
  talk?: { heldOn?: string | null; waivedBecause?: string | null } | null;
  expectations: { item: ExpectationItem; agreed: string }[];
  goals: Goal[];
  trainingItems: TrainingItem[];
}

export type ExpectationItem =
  | 'ATTENDANCE'
  | 'TASKS'
  | 'TONE'
  | 'HOURS'
  | 'BREAKS'
  | 'PHONE'
  | 'CLOTHING'
  | 'LANGUAGE_AT_WORK'
  | 'WHAT_COLLEAGUES_KNOW'
  | 'FEEDBACK'
  | 'HIRING'
  | 'EXIT';

export type AgreementState =
  | 'DRAFT'
  | 'PROPOSED'
  | 'PARTLY_ACCEPTED'
  | 'ACCEPTED'
  | 'IN_FORCE'
  | 'AMENDING'
  | 'SUPERSEDED'
  | 'REFUSED'
  | 'ENDED'
  | 'CANCELLED';

export type StartGate =
  | 'NAV_APPROVAL'
  | 'ACCEPTANCES'
  | 'TRAINING_PLAN'
  | 'GOALS'
  | 'SUPERVISOR'
  | 'INSURANCE'
  | 'UNION_INFORMED'
  | 'EXPECTATIONS'
  | 'FOLLOW_UP_PLANNED'
  | 'CAPS';

export const parties = ['CANDIDATE', 'EMPLOYER', 'NAV'] as const;
export type Party = (typeof parties)[number];

/** An agreement as one of the two outer parties sees it; the employer's view names the candidate. */
export interface PartyAgreement {
  id: string;
  introductionId: string;
  candidateName?: string;
  workplaceName: string;
  state: AgreementState;
  content: AgreementContent;
  contentHash: string;
  acceptances: { party: Party; personName?: string | null; acceptedAt: string }[];
  gates: StartGate[];
  actions: string[];
  placementId?: string | null;
}

export interface AgreementRow {
  id: string;
  introductionId: string;
  workplaceName: string;
  state: AgreementState;
  startsOn: string;
  endsOn: string;
}

export type PlacementState = 'PLANNED' | 'ACTIVE' | 'PAUSED' | 'ENDING' | 'ENDED' | 'CLOSED' | 'CANCELLED';

/** A placement as one of the two outer parties sees it. */
export interface PartyPlacement {
  id: string;
  agreementId: string;
  candidateName?: string;
  workplaceName: string;
  hoursWeek?: string;
  supervisorName?: string | null;
  state: PlacementState;
  startsOn: string;
  endsOn: string;
  endedOn?: string | null;
  contact?: CallView | null;
  goals: Goal[];
  trainingItems: TrainingItem[];
  actions: string[];
}

export const endReasons = [
  'HIRED_HERE',
  'OTHER_JOB',
  'EDUCATION',
  'OTHER_MEASURE',
  'WRONG_FIT',
  'LANGUAGE',
  'ATTENDANCE',
  'STOPPED_COMING',
  'NO_TRAINING_GIVEN',
  'PROBLEM_AT_WORKPLACE',
  'LEAVE_OR_ILLNESS',
  'MOVED',
  'CONDITIONS_CHANGED',
  'CANDIDATE_WISH',
  'NO_POST',
  'OTHER',
] as const;
export type EndReason = (typeof endReasons)[number];

import type { ContactView } from '~/features/organisation/colleagues';
import type { Prospect } from '~/lib/enumerations';

export const agreementStates = [
  'DRAFT',
  'PROPOSED',
  'PARTLY_ACCEPTED',
  'ACCEPTED',
  'IN_FORCE',
  'AMENDING',
  'SUPERSEDED',
  'REFUSED',
  'ENDED',
  'CANCELLED',
] as const;
export type AgreementState = (typeof agreementStates)[number];

export const placementStates = ['PLANNED', 'ACTIVE', 'PAUSED', 'ENDING', 'ENDED', 'CLOSED', 'CANCELLED'] as const;
export type PlacementState = (typeof placementStates)[number];

/** What must hold before anybody begins, in the order of the page (AGR-02). */
export const startGates = [
  'NAV_APPROVAL',
  'ACCEPTANCES',
  'TRAINING_PLAN',
  'GOALS',
  'SUPERVISOR',
  'INSURANCE',
  'UNION_INFORMED',
  'EXPECTATIONS',
  'FOLLOW_UP_PLANNED',
  'CAPS',
] as const;
export type StartGate = (typeof startGates)[number];

export const goalKinds = ['JOB', 'LANGUAGE', 'CLARIFICATION', 'CERTIFICATE', 'ROUTINE', 'OTHER'] as const;
export const expectationItems = [
  'ATTENDANCE',
  'TASKS',
  'TONE',
  'HOURS',
  'BREAKS',
  'PHONE',
  'CLOTHING',
  'LANGUAGE_AT_WORK',
  'WHAT_COLLEAGUES_KNOW',
  'FEEDBACK',
  'HIRING',
  'EXIT',
] as const;
export type ExpectationItem = (typeof expectationItems)[number];

export interface Goal {
  id?: string | null;
  kind: (typeof goalKinds)[number];
  goal: string;
  /** How we see that it has been reached. */
  criterion: string;
}

export interface TrainingItem {
  id?: string | null;
  task: string;
  how: string;
  teacher: string;
  dueOn: string;
}

/** What the three parties agree on; its hash is the version that is accepted. */
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

export interface AgreementRow {
  id: string;
  introductionId: string;
  workplaceName: string;
  state: AgreementState;
  startsOn: string;
  endsOn: string;
}

export type AgreementAction = 'PROPOSE' | 'ACCEPT' | 'ACCEPT_LAST' | 'ASK_CHANGE' | 'REFUSE' | 'AMEND' | 'CANCEL';

export interface AgreementView {
  id: string;
  introductionId: string;
  candidateId: string;
  candidateNumber: number;
  candidateName?: string | null;
  workplaceId: string;
  workplaceName: string;
  number: number;
  state: AgreementState;
  content: AgreementContent;
  contentHash: string;
  acceptances: {
    party: 'CANDIDATE' | 'EMPLOYER' | 'NAV';
    personName?: string | null;
    channel: 'IN_APP' | 'ON_PAPER';
    acceptedAt: string;
  }[];
  /** Start gates that do not hold yet. */
  gates: StartGate[];
  actions: AgreementAction[];
  placementId?: string | null;
  version: number;
}

export interface PlacementRow {
  id: string;
  candidateId: string;
  candidateNumber: number;
  candidateName?: string | null;
  workplaceName: string;
  state: PlacementState;
  startsOn: string;
  endsOn: string;
}

export const endKinds = [
  'COMPLETED',
  'HIRED',
  'INTERRUPTED',
  'SWAPPED',
  'MOVED_MEASURE',
  'TRANSFERRED',
  'STOPPED_BY_NAV',
] as const;
export type EndKind = (typeof endKinds)[number];

export const endReasons = [
  'PERIOD_OVER',
  'HIRED_HERE',
  'HIRED_VIA_NETWORK',
  'OTHER_JOB',
  'EDUCATION',
  'OTHER_MEASURE',
  'SUBSIDY_JOB',
  'PLAN_REACHED',
  'NO_POST',
  'WRONG_FIT',
  'LANGUAGE',
  'ATTENDANCE',
  'STOPPED_COMING',
  'NO_TRAINING_GIVEN',
  'MISUSE',
  'POOR_DELIVERY',
  'PROBLEM_AT_WORKPLACE',
  'LEAVE_OR_ILLNESS',
  'PARENTAL_LEAVE',
  'MOVED',
  'CONDITIONS_CHANGED',
  'BUDGET_STOP',
  'EMPLOYER_CLOSED',
  'CANDIDATE_WISH',
  'NO_CONTACT',
  'OTHER',
] as const;
export type EndReason = (typeof endReasons)[number];

export interface PlacementView extends PlacementRow {
  agreementId: string;
  workplaceId: string;
  startedOn?: string | null;
  endedOn?: string | null;
  endKind?: EndKind | null;
  responsibleParty: 'NAV' | 'PROVIDER' | 'MUNICIPALITY';
  responsible?: ContactView | null;
  firstContactOn?: string | null;
  goals: Goal[];
  trainingItems: TrainingItem[];
  gates: StartGate[];
  actions: ('START' | 'END' | 'CANCEL' | 'PAUSE' | 'RESUME' | 'PROLONG' | 'BEGIN_ENDING' | 'CLOSE')[];
  version: number;
}

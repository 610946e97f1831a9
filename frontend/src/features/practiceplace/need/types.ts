import type { More } from '~/features/practiceplace/details/details';
import type { CallView } from '~/components/ui/Call';
import type { DemandKind } from '~/features/practiceplace/DemandRow';
import type { Rule } from '~/features/practiceplace/rules/rules';
import type { FactState, LanguageLevel } from '~/lib/facts';
import type { AdaptationOffer, DemandTag, PlacementKind, Prospect, Purpose } from '~/lib/enumerations';
import type { HoursRange } from '~/lib/days';

export interface NeedTask {
  task?: string | null;
  words?: string | null;
  type?: string;
  share?: number | null;
  trainable: boolean;
  teacher?: string | null;
  /** The part of the firm that it comes from (PLC-14). */
  unit?: string | null;
  /** How long it takes in a week. */
  minutes?: number | null;
  /** What Norwegian one must read to do it; BELOW_A1 says nothing. */
  reading?: LanguageLevel | null;
}

export interface CredentialDemand {
  credential: string;
  kind: DemandKind;
  legalGround?: string | null;
  tags: DemandTag[];
  learnt?: string | null;
}

export interface LevelDemand {
  skill: 'LISTENING' | 'SPEAKING' | 'READING' | 'WRITING';
  level: LanguageLevel;
  tested: boolean;
  kind: DemandKind;
  legalGround?: string | null;
  tags: DemandTag[];
}

/** What a workplace needs, one version (PLC-01). The form knows a part of it; the rest is sent back as it came. */
export interface Need {
  title?: string | null;
  summary?: string | null;
  tasks: NeedTask[];
  credentials: { state: FactState; demands: CredentialDemand[] };
  language: { state: FactState; demands: LevelDemand[]; support: boolean; supportHow?: string | null };
  functions?: unknown;
  hours: { state: FactState; stretches: HoursRange[] };
  flexibility: { state: FactState; offers: AdaptationOffer[] } & Record<string, unknown>;
  purposes: { main?: Purpose | null; further: Purpose[]; explanation?: string | null };
  job: { prospect: Prospect; positionPercent?: number | null; positionMust?: boolean | null } & Record<string, unknown>;
  support: { supervisor?: string | null; hoursPerWeek?: number | null } & Record<string, unknown>;
  more?: More;
}

export interface PlaceRequest {
  kind?: PlacementKind;
  positions: number;
  startFirst?: string | null;
  startLatest?: string | null;
  durationDays?: number | null;
  expiresOn?: string | null;
  need: Need;
}

export const placeStates = [
  'DRAFT',
  'SUBMITTED',
  'PUBLISHED',
  'PAUSED',
  'FILLED',
  'CLOSED',
  'BLOCKED',
  'REFUSED',
] as const;
export type PlaceState = (typeof placeStates)[number];

export const closeReasons = ['WITHDRAWN', 'FILLED', 'NEVER_FILLED', 'EXPIRED'] as const;
export type CloseReason = (typeof closeReasons)[number];
export const neverFilledCauses = [
  'NO_CANDIDATE',
  'TOO_SLOW',
  'DEMAND_TOO_HIGH',
  'DISTANCE',
  'EMPLOYER_CHANGED',
] as const;
export type NeverFilledCause = (typeof neverFilledCauses)[number];

/** Why a place is off the lists (PLC-12). */
export type PauseReason = 'NOT_CONFIRMED' | 'NO_OWNER' | 'WORKPLACE_CLOSED' | 'EMPLOYER_CLOSED' | 'BY_HAND';

/** The own place; `labels` names the codes of the need. */
export interface OwnPlace {
  id: string;
  workplaceId: string;
  workplace: string;
  kind: PlacementKind;
  state: PlaceState;
  positions: number;
  seatsTaken: number;
  startFirst?: string | null;
  startLatest?: string | null;
  durationDays?: number | null;
  expiresOn?: string | null;
  needVersion: number;
  confirmed: boolean;
  confirmedAt?: string | null;
  /** When it leaves the lists unless somebody confirms it; absent while nobody need be asked (PLC-12). */
  pausesAt?: string | null;
  prospectLocked: boolean;
  /** Why it was sent back or not taken. */
  declineReason?: string | null;
  /** Why it is off the lists; absent while it is not. */
  pauseReason?: PauseReason | null;
  closeReason?: CloseReason | null;
  need: Need;
  labels: Record<string, string>;
  /** Of the sector and the owner, on the day of the place (PLC-07). */
  rules: Rule[];
  contact?: CallView | null;
  actions: string[];
  version: number;
}

export interface OwnPlaceRow {
  id: string;
  workplaceId: string;
  workplace: string;
  title?: string | null;
  tasks: string[];
  state: PlaceState;
  positions: number;
  freeSeats: number;
  startFirst?: string | null;
  confirmedAt?: string | null;
  /** When it leaves the lists unless somebody confirms it; absent while nobody need be asked (PLC-12). */
  pausesAt?: string | null;
}

import type { Rule } from '~/features/practiceplace/rules/rules';
import type { ContactView } from '~/features/organisation/colleagues';
import type { CloseReason, Need, NeverFilledCause, PauseReason, PlaceState } from '~/features/practiceplace/need/types';
import type { PlacementKind } from '~/lib/enumerations';

/** A row in a list of places, for staff. */
export interface PlaceRow {
  id: string;
  workplaceId: string;
  workplace: string;
  municipalityNumber?: string | null;
  municipality?: string | null;
  title?: string | null;
  tasks: string[];
  kind: PlacementKind;
  state: PlaceState;
  positions: number;
  freeSeats: number;
  /** Open for somebody who is not clarified yet (PLC-16). */
  chance: boolean;
  startFirst?: string | null;
  startLatest?: string | null;
  confirmedAt?: string | null;
  /** When it leaves the lists unless somebody confirms it; absent while nobody need be asked (PLC-12). */
  pausesAt?: string | null;
}

export type PlaceAction = 'SUBMIT' | 'APPROVE' | 'CLOSE' | 'RETURN' | 'REFUSE' | 'PAUSE' | 'REVIVE' | 'BLOCK';

/** A place as staff see it; `actions` are the steps that the caller may take now. */
export interface PlaceView {
  id: string;
  workplaceId: string;
  workplace: string;
  municipalityNumber?: string | null;
  municipality?: string | null;
  workplaceBlocked: boolean;
  capReached: boolean;
  kind: PlacementKind;
  state: PlaceState;
  positions: number;
  seatsTaken: number;
  startFirst?: string | null;
  startLatest?: string | null;
  durationDays?: number | null;
  expiresOn?: string | null;
  needVersion: number;
  approvedNeed?: number | null;
  /** The employer has said yes to the version in force. */
  confirmed: boolean;
  confirmedAt?: string | null;
  /** When it leaves the lists unless somebody confirms it; absent while nobody need be asked (PLC-12). */
  pausesAt?: string | null;
  publishedAt?: string | null;
  /** Why it was sent back or not taken. */
  declineReason?: string | null;
  /** Why it is off the lists; absent while it is not. */
  pauseReason?: PauseReason | null;
  closeReason?: CloseReason | null;
  neverFilledCause?: NeverFilledCause | null;
  need: Need;
  /** Names of all concepts of the need by code. */
  labels: Record<string, string>;
  /** Of the sector and the owner, on the day of the place (PLC-07). */
  rules: Rule[];
  contact?: ContactView | null;
  actions: PlaceAction[];
  version: number;
}

import type { Purpose, Readiness, Region } from '~/lib/enumerations';
import type { LanguageLevel, LanguageSkill } from '~/features/candidate/LanguageMatrix';

/** A line of the staff list. */
export interface CandidateRow {
  id: string;
  number: number;
  name: string;
  readiness: Readiness;
  readyFrom?: string | null;
  /** Nobody has said "still available" for a while. */
  unconfirmed: boolean;
  /** There is a mapping young enough to ask the candidate. */
  mapped: boolean;
  place?: string | null;
  adviserName?: string | null;
  mainPurpose?: Purpose | null;
  speaking?: LanguageLevel | null;
  /** Days in no list for a place, for those who are ready and have waited long. */
  unseenDays?: number | null;
}

export const referralItems = ['MAPPING_MISSING', 'MAPPING_TOO_OLD'] as const;

/** A candidate for the staff of the owning office. */
export interface CandidateView {
  id: string;
  number: number;
  name: string;
  phone?: string | null;
  email?: string | null;
  contactLanguage: string;
  officeId: string;
  adviserId?: string | null;
  adviserName?: string | null;
  deputyId?: string | null;
  readiness: Readiness;
  readyFrom?: string | null;
  readinessConfirmedOn?: string | null;
  unconfirmed: boolean;
  mappedOn?: string | null;
  /** What is missing before the candidate can be asked (MAT-04). */
  completeThese: (typeof referralItems)[number][];
  acceptsNoJob: boolean;
  /** Seen by adviser and deputy alone. */
  protectedIdentity: boolean;
  version: number;
}

/** Somebody who may be the same person; outside the own office only whom to call. */
export interface DoubleView {
  candidateId?: string | null;
  number?: number | null;
  name?: string | null;
  callName?: string | null;
  callPhone?: string | null;
}

export interface CandidateRequest {
  name: string;
  phone?: string | null;
  email?: string | null;
  contactLanguage?: string | null;
  readiness: Readiness;
  readyFrom?: string | null;
  notADouble?: boolean;
}

/** The nameless card, for staff who may not open the person (PRI-02). */
export interface StaffCardView {
  id: string;
  number: number;
  region: Region;
  readiness: Readiness;
  mainPurpose?: Purpose | null;
  resources: { code: string; name: string }[];
  certificates: { code: string; name: string; state: string }[];
  norwegian: Partial<Record<LanguageSkill, LanguageLevel>>;
  hours?: string | null;
  call?: { name: string; phone: string; standsInFor?: string | null } | null;
}

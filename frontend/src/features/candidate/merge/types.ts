import type { ResourceProfileView } from '~/features/candidate/profile/types';
import type { Readiness } from '~/lib/enumerations';

/** What has to be mended before two records can become one. */
export const obstacles = ['SAME_PLACE', 'PLACEMENTS_OVERLAP', 'DELETION_ASKED', 'PROTECTED'] as const;
export type Obstacle = (typeof obstacles)[number];

/** What leads to a person, by the kind of thing; kinds that are not here are not told. */
export const kinds = ['introduction', 'agreement', 'placement', 'mapping_record', 'login', 'candidate_merge'] as const;

export interface ComparedConsent {
  id: string;
  type: 'ANONYMOUS_CARD' | 'PRESENT_TO_EMPLOYER' | 'SHARE_CONTACT';
  state: string;
  askedAt: string;
  answeredAt?: string | null;
}

/** One of the two records. */
export interface Compared {
  candidateId: string;
  number: number;
  name: string;
  phone?: string | null;
  email?: string | null;
  contactLanguage: string;
  officeName?: string | null;
  adviserName?: string | null;
  deputyName?: string | null;
  readiness: Readiness;
  protectedIdentity: boolean;
  registeredAt: string;
  hasLogin: boolean;
  comesAlong: { kind: string; count: number }[];
  consents: ComparedConsent[];
  profile: ResourceProfileView;
  version: number;
}

/** Two records side by side, and what would hold if the first survived. */
export interface Comparison {
  survivor: Compared;
  merged: Compared;
  obstacles: Obstacle[];
  /** Ids of facts of either that would hold no longer. */
  givesWay: string[];
  endingConsents: string[];
}

/** A record that became one with this. */
export interface MergeView {
  id: string;
  mergedId: string;
  number: number;
  name: string;
  phone?: string | null;
  email?: string | null;
  officeName?: string | null;
  adviserName?: string | null;
  registeredAt: string;
  mergedBy?: string | null;
  mergedAt: string;
  reason: string;
  gaveWayThere: ResourceProfileView;
  gaveWayHere: ResourceProfileView;
}

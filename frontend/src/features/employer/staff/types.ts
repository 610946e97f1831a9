import type { RelationStage } from '~/features/employer/staff/relation';
import type { Light } from '~/features/employer/staff/light';
import type { ContactView } from '~/features/organisation/colleagues';
import type { ContactRole, Sector, SizeBand } from '~/lib/enumerations';

export interface WorkplaceRow {
  id: string;
  employerId: string;
  name: string;
  employer: string;
  sector: Sector;
  industry?: string | null;
  sizeBand?: SizeBand | null;
  municipalityNumber?: string | null;
  municipality?: string | null;
  /** Name of the owner. */
  owner?: string | null;
  blocked: boolean;
  capReached: boolean;
  /** The organisation register says that the unit is closed since that day. */
  closedOn?: string | null;
  /** Whether one may ask there now; absent until it is computed. */
  light?: Light | null;
  askedOften?: boolean;
  /** Day of the last contact that was held. */
  lastContact?: string | null;
  /** It came from the register: nobody owns it and nobody has spoken with it. */
  prospect?: boolean;
  /** How far the relation has come (EMP-09). */
  stage?: RelationStage;
}

export const channels = ['PHONE', 'SMS', 'EMAIL', 'VISIT'] as const;

/** Somebody at the workplace (EMP-02). */
export interface ContactPerson {
  id?: string | null;
  name: string;
  roles: ContactRole[];
  phone?: string | null;
  email?: string | null;
  preferredChannel?: (typeof channels)[number] | null;
  reachedWhen?: string | null;
  howToMeet?: string | null;
}

export interface WorkplaceView {
  id: string;
  employerId: string;
  employer: string;
  organisationNumber: string;
  unitNumber: string;
  name: string;
  department?: string | null;
  sector: Sector;
  surroundings: 'ORDINARY' | 'SHELTERED';
  industry?: string | null;
  /** Five digits of SN2007, as 88.911. */
  industryCode?: string | null;
  employees?: number | null;
  sizeBand?: SizeBand | null;
  municipalityNumber?: string | null;
  municipality?: string | null;
  postCode?: string | null;
  iaAgreement?: boolean | null;
  ownerId?: string | null;
  deputyId?: string | null;
  contact?: ContactView | null;
  contacts: ContactPerson[];
  practiceLoad: {
    running: number;
    others?: number | null;
    source?: 'DECLARED' | 'SEEN' | null;
    askedOn?: string | null;
    cap?: number | null;
    capReached: boolean;
  };
  blockedUntil?: string | null;
  /** What the organisation register says; absent where it has not been read. */
  register?: {
    name: string;
    address?: string | null;
    industryCode?: string | null;
    closedOn?: string | null;
    employerStanding?: 'ACTIVE' | 'WINDING_UP' | 'BANKRUPT' | 'GONE' | null;
    prospect: boolean;
  } | null;
  version: number;
}

/** What people tell of a workplace; `contacts` replaces the list. */
export interface WorkplaceRequest {
  name: string;
  department?: string | null;
  sector: Sector;
  surroundings: 'ORDINARY' | 'SHELTERED';
  industry?: string | null;
  /** Five digits of SN2007, as 88.911. */
  industryCode?: string | null;
  employees?: number | null;
  sizeBand?: SizeBand | null;
  municipalityNumber?: string | null;
  postCode?: string | null;
  iaAgreement?: boolean | null;
  contacts?: ContactPerson[];
}

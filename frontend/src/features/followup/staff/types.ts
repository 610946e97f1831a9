import type { Channel, ContactDraft, Party, Progress } from '~/features/followup/contactDraft';
import type { Goal, PlacementState, TrainingItem } from '~/features/placement/staff/types';

export const contactKinds = ['EXTRA', 'RHYTHM', 'START', 'VISIT', 'END_TALK', 'SAME_DAY'] as const;
export type ContactKind = (typeof contactKinds)[number];
export type ContactState = 'PLANNED' | 'HELD' | 'MOVED' | 'NO_SHOW' | 'CANCELLED';

export type WorklistUrgency = 'URGENT' | 'ESCALATED' | 'OVERDUE' | 'SAME_DAY' | 'DUE' | 'QUESTION' | 'UPCOMING';

/** A line of the worklist: `id` is that of the contact, or of the introduction for a question. */
export interface WorklistRow {
  kind: 'CONTACT' | 'QUESTION';
  urgency: WorklistUrgency;
  id: string;
  placementId?: string | null;
  candidateId: string;
  candidateNumber: number;
  candidateName?: string | null;
  workplaceName: string;
  party?: Party | null;
  contactKind?: ContactKind | null;
  channel?: Channel | null;
  dueOn: string;
  daysOver: number;
  lastHeldOn?: string | null;
  /** False while a colleague is covered. */
  mine: boolean;
}

export interface Worklist {
  items: WorklistRow[];
  next?: string | null;
  /** The next planned contact after the list, for "everything is done". */
  nextDate?: string | null;
}

export const missCauses = ['CANDIDATE', 'EMPLOYER', 'STAFF_LEAVE', 'STAFF_LOAD', 'WEATHER_TRAVEL', 'OTHER'] as const;
export type MissCause = (typeof missCauses)[number];

/** What is sent when a contact is logged (FUP-07). */
export interface RecordRequest {
  heldOn: string;
  channel?: Channel;
  topics: ContactDraft['topics'];
  candidateWords?: string | null;
  employerWords?: string | null;
  hiringAnswer?: ContactDraft['hiringAnswer'] | null;
  goals: { goalId: string; progress: Progress }[];
  trainingItems: { itemId: string; progress: Progress }[];
  result: ContactDraft['result'];
  nextOn?: string | null;
  lastContact: boolean;
}

export interface ContactView {
  id: string;
  placementId: string;
  date: string;
  party: Party;
  kind: ContactKind;
  channel: Channel;
  state: ContactState;
  urgency?: 'UPCOMING' | 'DUE' | 'OVERDUE' | 'ESCALATED' | null;
  cause?: string | null;
  /** Moved twice or more. */
  movedOften: boolean;
  responsibleName?: string | null;
  actions: ('RECORD' | 'UNDO' | 'MOVE' | 'MISS' | 'CANCEL' | 'PLAN')[];
  record?: (RecordRequest & { recordedAt: string }) | null;
}

export interface FollowUpView {
  placementId: string;
  placementState: PlacementState;
  level: string;
  startsOn: string;
  endsOn: string;
  contacts: ContactView[];
  goals: Goal[];
  trainingItems: TrainingItem[];
}

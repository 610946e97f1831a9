import type { StaffCardView } from '~/features/candidate/staff/types';
import type { PlaceState } from '~/features/practiceplace/need/types';

/** A word that nobody is looked for by (HR-1). */
export interface StoppedWord {
  word: string;
  category: string;
}

/** How a typed word was read; `read` where its spelling was mended. */
export interface ReadWord {
  typed: string;
  read: string[];
  meanings: string[];
  known: boolean;
}

export interface FacetValue {
  value: string;
  /** Of a concept or a county; else the browser has the words. */
  name: string;
  count: number;
  chosen: boolean;
}

export const facetCodes = [
  'TAG',
  'CERTIFICATE',
  'SPEAKING',
  'LISTENING',
  'READING',
  'WRITING',
  'REGION',
  'COUNTY',
  'HOURS',
  'PURPOSE',
  'LIGHT',
  'SUMMER',
  'LANGUAGE_SUPPORT',
] as const;

export type FacetCode = (typeof facetCodes)[number];

export interface Facet {
  code: FacetCode;
  values: FacetValue[];
}

export const orders = ['WORDS_THEN_NEWEST', 'NEWEST', 'WORDS_THEN_LOT', 'LOT'] as const;

/** One page of an answer. */
export interface Found<T> {
  stopped: StoppedWord[];
  words: ReadWord[];
  order: (typeof orders)[number];
  total: number;
  items: T[];
  next?: string | null;
  facets: Facet[];
}

export interface FoundPlace {
  id: string;
  workplaceId: string;
  title: string;
  whereabouts: string;
  tasks: string[];
  state: PlaceState;
  freeSeats: number;
  startFirst?: string | null;
  startLatest?: string | null;
  confirmedOn?: string | null;
  because: string[];
}

export interface FoundCandidate {
  id: string;
  name?: string | null;
  card: StaffCardView;
  because: string[];
}

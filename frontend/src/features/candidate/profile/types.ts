import type { DataSource, FactState } from '~/features/candidate/FactEditor';

/** Where a fact comes from (CAN-03). */
export interface FactMark {
  id?: string | null;
  source?: DataSource | null;
  statedOn?: string | null;
  verified?: boolean | null;
  disputed?: boolean | null;
}

/** One fact of a section; which fields it has stands in `sections.ts`. */
export type Fact = Record<string, unknown> & { fact?: FactMark | null };

/** The version of a section (for If-Match), who answered it, and when. */
export interface SectionMark {
  version: number;
  source?: DataSource | null;
  statedOn?: string | null;
}

/** The answer of a section, with its list of facts, or its one fact, under the name that `sections.ts` says. */
export type SectionValue = { state: FactState; mark?: SectionMark | null } & Record<string, unknown>;

export const sectionNames = [
  'skills',
  'experience',
  'education',
  'certificates',
  'norwegian',
  'languages',
  'basicSkills',
  'wishes',
  'goals',
  'purposes',
  'functions',
  'environment',
  'hours',
  'reach',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** All that is known of a candidate; `functions` comes only to those who may see it (PRI-07). */
export type ResourceProfileView = {
  candidateId: string;
  number: number;
  /** Share of sections that are answered, 0 to 100. */
  completeness: number;
  /** Names of all codes and area numbers in it. */
  words: Record<string, string>;
} & { [name in SectionName]?: SectionValue | null };

import { purposes, type Purpose } from '~/lib/enumerations';

const levels = ['BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
const stops = [
  'LEGAL_DEMAND',
  'PLACE_FULL',
  'OUTSIDE_DATES',
  'CANDIDATE_WITHDRAWN',
  'CANDIDATE_VETO',
  'EMPLOYER_BLOCKED',
  'CAPACITY_OR_CAP',
  'OUT_OF_REACH',
  'DEMAND_UNMET',
  'FUNCTION_CONFLICT',
  'NO_REACHABLE_JOB',
  'BELOW_MINIMUM',
  'LITTLE_KNOWN',
] as const;
const outcomes = [
  'SUGGESTED',
  'ALREADY',
  'ALREADY_INTRODUCED',
  'GATES_NOT_PASSED',
  'ONLY_CAP_STOPS',
  'OVERRIDE_NEEDED',
  'COOL_DOWN',
] as const;

const has =
  <T extends string>(codes: readonly T[]) =>
  (code: string): code is T =>
    (codes as readonly string[]).includes(code);

export const isLevel = has(levels);
export const isPurpose: (code: string) => code is Purpose = has(purposes);
export const isStop = has(stops);
export const isOutcome = has(outcomes);

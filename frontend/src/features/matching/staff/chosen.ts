import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Those that an adviser can choose; the firm's own is nobody's to choose (MAT-08). */
export const profiles = [
  'BALANCED',
  'SUITABILITY',
  'HIRE_FIRST',
  'LANGUAGE_ARENA',
  'CLARIFICATION',
  'PARTICIPANT_2010',
] as const;
export const reasons = ['CANDIDATE_WISH', 'AGREED_PLAN', 'EMPLOYER_NEED', 'COMPARE'] as const;

/** A profile chosen by hand, with its reason; empty where the candidate's aim chooses. */
export interface Chosen {
  profile?: (typeof profiles)[number];
  profileReason?: (typeof reasons)[number];
}

/** As the address says it: it holds for the list, for each pair opened from it, and for what is suggested from it. */
export function chosenIn(params: URLSearchParams): Chosen {
  const profile = profiles.find((one) => one === params.get('profile'));
  const profileReason = reasons.find((one) => one === params.get('profileReason'));
  return profile && profileReason ? { profile, profileReason } : {};
}

export function useChosen(): Chosen {
  const [params] = useSearchParams();
  return useMemo(() => chosenIn(params), [params]);
}

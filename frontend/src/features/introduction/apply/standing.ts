import type { IntroductionState } from '~/features/introduction/types';

/** How an application stands, as coarse as the one who sent it needs it. */
export type Standing = 'WAITS' | 'TAKEN' | 'AT_FIRM' | 'OFFERED' | 'YES' | 'RETURNED' | 'OVER';

const standings: Partial<Record<IntroductionState, Standing>> = {
  APPLIED: 'WAITS',
  CONSENTED: 'TAKEN',
  QUEUED: 'TAKEN',
  PRESENTED_ANON: 'AT_FIRM',
  INTERESTED: 'AT_FIRM',
  PRESENTED: 'AT_FIRM',
  MEETING_SET: 'AT_FIRM',
  MET: 'AT_FIRM',
  NO_SHOW: 'AT_FIRM',
  OFFERED: 'OFFERED',
  ACCEPTED: 'YES',
  CONVERTED: 'YES',
  RETURNED: 'RETURNED',
};

export const standingOf = (state: IntroductionState): Standing => standings[state] ?? 'OVER';

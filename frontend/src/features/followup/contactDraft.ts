export const channels = ['PHONE', 'VISIT', 'THREE_WAY', 'VIDEO', 'MESSAGE', 'SMS', 'EMAIL', 'DROP_IN', 'FORM'] as const;
export type Channel = (typeof channels)[number];

/** The ways to talk that stand first; the others are seldom used. */
export const usualChannels: readonly Channel[] = ['PHONE', 'VISIT', 'THREE_WAY', 'VIDEO', 'MESSAGE'];

export const topics = [
  'TRAINING',
  'TASKS',
  'LANGUAGE',
  'ATTENDANCE',
  'WELLBEING',
  'ADAPTATION',
  'CONFLICT',
  'GOALS',
  'HIRING',
  'CONTRACT',
  'TIMES_OFF',
  'NEXT_STEP',
  'INSTRUMENTS',
  'EXPECTATIONS',
] as const;
export const results = ['CONTINUE', 'ADJUST', 'CHANGE_PLACE', 'STOP', 'JOB', 'ESCALATE'] as const;
export const progresses = ['NOT_BEGUN', 'ON_THE_WAY', 'REACHED', 'STOPPED'] as const;
export type Progress = (typeof progresses)[number];
export const hiringAnswers = ['NOT_ASKED', 'YES', 'POSSIBLE', 'NO'] as const;

export type Party = 'CANDIDATE' | 'EMPLOYER' | 'BOTH' | 'PROVIDER';

/** What was said and agreed. Dates are ISO; `nextOn` is proposed by the plan and may be changed. */
export interface ContactDraft {
  party: Party;
  heldOn?: string;
  channel?: Channel;
  topics: (typeof topics)[number][];
  /** By goal and by item of the training plan. */
  goals: Record<string, Progress>;
  trainingItems: Record<string, Progress>;
  /** Each party in its own words; one that was not talked to has none. */
  candidateWords: string;
  employerWords: string;
  hiringAnswer?: (typeof hiringAnswers)[number];
  result?: (typeof results)[number];
  nextOn?: string;
  /** No further contact: then there is no next date. */
  lastContact: boolean;
}

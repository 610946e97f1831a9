export const channels = ['PHONE', 'VISIT', 'MEETING'] as const;
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
export const progresses = ['BACK', 'SAME', 'FORWARD'] as const;

/** What was said and agreed. Dates are ISO; `next` is proposed by the plan and may be changed. */
export interface ContactDraft {
  channel?: (typeof channels)[number];
  topics: (typeof topics)[number][];
  goals: Record<string, (typeof progresses)[number]>;
  note: string;
  result?: (typeof results)[number];
  next?: string;
}

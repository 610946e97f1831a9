import type { components } from '~/api/schema';

export type InsideItem = components['schemas']['InsideItem'];
export type TraitSource = components['schemas']['TraitSource'];
export type InsideAnswer = components['schemas']['InsideAnswer'];
/** What is filled in, by thing; a thing that is absent or empty was not said. */
export type Answers = Partial<Record<InsideItem, string[]>>;

/** The choices of each thing that has some, in the order of the form. */
export const choices = {
  TONE: ['WARM', 'MATTER_OF_FACT', 'ROUGH'],
  OPENNESS: ['TAKES_IN', 'POLITE', 'KEEPS_APART'],
  FEEDBACK: ['STRAIGHT', 'GENTLE', 'SELDOM'],
  STRUCTURE: ['FIXED', 'LOOSE'],
  PRESSURE: ['CALM', 'VARYING', 'HIGH'],
  LEADERSHIP: ['CLOSE', 'AT_HAND', 'FAR'],
  ONE_SUPERVISOR: ['YES', 'NO'],
  ANCHORING: ['STAFF', 'LEADER_ONLY'],
  SOUND: ['QUIET', 'BETWEEN', 'LIVELY'],
  PHYSICAL: ['YES', 'NO'],
  VARIED: ['YES', 'NO'],
  CUSTOMERS: ['FEW', 'MANY'],
} as const satisfies Partial<Record<InsideItem, readonly string[]>>;

/** Answered with a whole number. */
export const numbers = { TEAM_SIZE: 9999, NORWEGIAN_SHARE: 100 } as const;

export const insideItems: readonly InsideItem[] = [
  'TEAM_SIZE',
  'TONE',
  'OPENNESS',
  'FEEDBACK',
  'STRUCTURE',
  'PRESSURE',
  'SOUND',
  'PHYSICAL',
  'VARIED',
  'CUSTOMERS',
  'LEADERSHIP',
  'ONE_SUPERVISOR',
  'ANCHORING',
  'NORWEGIAN_SHARE',
  'LANGUAGES',
];

export const isNumber = (item: InsideItem): item is keyof typeof numbers => item in numbers;
export const isChoice = (item: InsideItem): item is keyof typeof choices => item in choices;

/** The answers as they are sent; a thing that was said before and is empty now is taken back. */
export const asAnswers = (answers: Answers, before: Answers = {}): InsideAnswer[] =>
  insideItems
    .filter((item) => (answers[item] ?? []).length > 0 || (before[item] ?? []).length > 0)
    .map((item) => ({ item, said: answers[item] ?? [] }));

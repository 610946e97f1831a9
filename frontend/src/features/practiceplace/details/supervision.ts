/** What to reckon with: hours a week at first, hours a week later, and in all. */
export interface Estimate {
  first: number;
  later: number;
  weeks: number;
  total: number;
  /** The employer has not said how many hours a week, so this is our guess. */
  guessed: boolean;
}

/** Hours a week where nobody has said: what is usual once the first weeks are over. */
const usual = 2;
const firstWeeks = 2;

/**
 * Hours of supervision for one person, told before the need is sent (PLC-18): most at the start, twice as many in the first two weeks as later. Never
 * fewer for a longer stay, nor for more hours a week.
 *
 * @param hours a week, once it is under way
 * @param days length of the stay; begun weeks count
 */
export function estimateOf(hours: number | null | undefined, days: number): Estimate {
  const later = hours ?? usual;
  const weeks = Math.max(1, Math.ceil(days / 7));
  const early = Math.min(firstWeeks, weeks);
  return {
    first: later * 2,
    later,
    weeks: early,
    total: later * (weeks + early),
    guessed: hours == null,
  };
}

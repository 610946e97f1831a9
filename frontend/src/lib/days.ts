export const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Day = (typeof days)[number];

/** A stretch of one weekday, in minutes from midnight; `to` up to 1440. */
export interface HoursRange {
  day: Day;
  from: number;
  to: number;
}

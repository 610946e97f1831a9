import { listOptions, useList } from '~/api/pages';
import type { Role } from '~/lib/roles';

/** What was seen of the candidate. */
export const sights = [
  'PERSON',
  'PROFILE',
  'LINE',
  'RANKED_LINE',
  'FITTING_PLACES',
  'CARD',
  'CONSENTS',
  'DOUBLES',
  'INTRODUCTION',
  'AGREEMENT',
  'PLACEMENT',
  'FOLLOW_UP',
  'TASK',
  'LOG',
  'CASE',
  'SAMPLED_CASE',
  'SAMPLED_NAME',
  'CONTROL_LIST',
  'EXPORT',
] as const;

/** Those in which something can be changed, too. */
export const changes = [
  'PERSON',
  'PROFILE',
  'CONSENTS',
  'INTRODUCTION',
  'AGREEMENT',
  'PLACEMENT',
  'FOLLOW_UP',
] as const;

export const lookPurposes = [
  'CASEWORK',
  'OVERVIEW',
  'FIND_PLACE',
  'FIND_CANDIDATE',
  'AVOID_DOUBLES',
  'INTRODUCE',
  'CONSENT',
  'AGREE',
  'FOLLOW_UP',
  'CONTROL',
  'STATISTICS',
] as const;

/** Somebody saw or changed something. Of an employer the firm is named, not the person. */
export interface Look {
  id: string;
  at: string;
  sight: (typeof sights)[number];
  purpose: (typeof lookPurposes)[number];
  changed: boolean;
  role?: Role | null;
  personName?: string | null;
  unitName?: string | null;
  /** In their own words, where a look needs a reason. */
  reason?: string | null;
}

/** The same person doing the same thing for the same reason on one day is one line: the newest, and how many more. */
export interface LookLine extends Look {
  more: number;
}

export const useAccessLog = () =>
  useList(listOptions<Look>(['me', 'access-log'], '/api/v1/me/access-log', { query: { limit: 100 } }));

export const zone = 'Europe/Oslo';

/** The Norwegian day of an instant, 2026-11-19. */
export const dayOf = (iso: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(iso));

/** Newest day first; in a day newest first. `day` gives the day of an instant. */
export function byDay(looks: readonly Look[], day: (iso: string) => string): [string, LookLine[]][] {
  const days = new Map<string, Map<string, LookLine>>();
  for (const look of looks) {
    const lines = days.get(day(look.at)) ?? new Map<string, LookLine>();
    days.set(day(look.at), lines);
    const same = [look.personName, look.unitName, look.role, look.sight, look.changed, look.purpose, look.reason].join(
      '|',
    );
    const line = lines.get(same);
    if (line) line.more += 1;
    else lines.set(same, { ...look, more: 0 });
  }
  return [...days].map(([date, lines]) => [date, [...lines.values()]]);
}

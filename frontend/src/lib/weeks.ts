import { days, type HoursRange } from '~/lib/days';

const stretch = /^(\d{1,2})(?::(\d\d))?-(\d{1,2})(?::(\d\d))?$/;
const minutes = (hour: string, minute = '0') => Number(hour) * 60 + Number(minute);

/** "1:09-15,18-21;4:09:30-15" as ranges of weekdays; what cannot be read is left out. */
export function weekToRanges(week: string | null | undefined): HoursRange[] {
  return (week ?? '').split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    const day = days[Number(part.slice(0, colon)) - 1];
    if (colon < 0 || !day) return [];
    return part
      .slice(colon + 1)
      .split(',')
      .flatMap((text) => {
        const hit = stretch.exec(text.trim());
        if (!hit?.[1] || !hit[3]) return [];
        return [{ day, from: minutes(hit[1], hit[2]), to: minutes(hit[3], hit[4]) }];
      });
  });
}

const written = (at: number) => {
  const hour = String(Math.floor(at / 60)).padStart(2, '0');
  return at % 60 === 0 ? hour : `${hour}:${String(at % 60).padStart(2, '0')}`;
};

/** The written form of ranges, days in order; empty for none. */
export function rangesToWeek(ranges: readonly HoursRange[]): string {
  return days
    .map((day, at) => ({ at: at + 1, own: ranges.filter((range) => range.day === day) }))
    .filter(({ own }) => own.length > 0)
    .map(({ at, own }) => `${at}:${own.map(({ from, to }) => `${written(from)}-${written(to)}`).join(',')}`)
    .join(';');
}

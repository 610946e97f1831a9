import { useIntl } from 'react-intl';
import { useText } from '~/lib/text';
import { clock } from '~/lib/clock';
import { days, type HoursRange } from '~/lib/days';
import { weekToRanges } from '~/lib/weeks';

/** Days in a row with the same hours, as one: first and last day of the run. */
function runs(ranges: readonly HoursRange[]): { first: HoursRange; last: HoursRange }[] {
  return ranges.reduce<{ first: HoursRange; last: HoursRange }[]>((found, range) => {
    const before = found.at(-1);
    const follows =
      before &&
      days.indexOf(range.day) === days.indexOf(before.last.day) + 1 &&
      range.from === before.last.from &&
      range.to === before.last.to;
    return follows ? [...found.slice(0, -1), { ...before, last: range }] : [...found, { first: range, last: range }];
  }, []);
}

/** Ranges as "Mandag–fredag 08.00–16.00, lørdag 10.00–14.00". */
export function useRangeWords() {
  const t = useText();
  const { locale } = useIntl();
  const inside = (name: string) => (locale.startsWith('nb') ? name.toLocaleLowerCase(locale) : name);
  return (ranges: readonly HoursRange[]): string =>
    runs(ranges)
      .map(({ first, last }, at) => {
        const from = at === 0 ? t(`day.${first.day}`) : inside(t(`day.${first.day}`));
        const what =
          first.day === last.day ? from : t('hours.run', { first: from, last: inside(t(`day.${last.day}`)) });
        return t('hours.locked', { what, from: clock(first.from), to: clock(first.to) });
      })
      .join(', ');
}

/** "1:09-15;4:12-21" as "Mandag 09.00–15.00, torsdag 12.00–21.00". */
export function useWeekWords() {
  const words = useRangeWords();
  return (week: string | null | undefined): string => words(weekToRanges(week));
}

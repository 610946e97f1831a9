import { useIntl } from 'react-intl';
import { clock } from '~/lib/clock';
import { days, type Day, type HoursRange } from '~/lib/days';
import { useText } from '~/lib/text';
import { weekToRanges } from '~/lib/weeks';

const times = (hours: readonly HoursRange[]) => hours.map(({ from, to }) => `${from}-${to}`).join();

/** Days in a row with the same hours, as one; a day may have several stretches, told in their order. */
function runsOf(ranges: readonly HoursRange[]) {
  const runs: { first: Day; last: Day; hours: HoursRange[] }[] = [];
  for (const [at, day] of days.entries()) {
    const hours = ranges.filter((range) => range.day === day).sort((a, b) => a.from - b.from);
    const before = runs.at(-1);
    if (hours.length === 0) continue;
    if (before && days.indexOf(before.last) === at - 1 && times(before.hours) === times(hours)) before.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  return runs;
}

/** Ranges as "Mandag–fredag 08.00–12.00 og 13.00–16.00, lørdag 10.00–14.00". */
export function useRangeWords() {
  const t = useText();
  const intl = useIntl();
  const inside = (name: string) => (intl.locale.startsWith('nb') ? name.toLocaleLowerCase(intl.locale) : name);
  const name = (first: Day, last: Day, at: number) => {
    if (first === 'MONDAY' && last === 'SUNDAY') return t('week.everyDay');
    const from = at === 0 ? t(`day.${first}`) : inside(t(`day.${first}`));
    return first === last ? from : t('hours.run', { first: from, last: inside(t(`day.${last}`)) });
  };
  return (ranges: readonly HoursRange[]): string =>
    runsOf(ranges)
      .map(({ first, last, hours }, at) =>
        t('week.hours', {
          days: name(first, last, at),
          hours: intl.formatList(
            hours.map(({ from, to }) => t('week.stretch', { from: clock(from), to: clock(to) })),
            { type: 'conjunction' },
          ),
        }),
      )
      .join(', ');
}

/** "1:09-15;4:12-21" as "Mandag 09.00–15.00, torsdag 12.00–21.00". */
export function useWeekWords() {
  const words = useRangeWords();
  return (week: string | null | undefined): string => words(weekToRanges(week));
}

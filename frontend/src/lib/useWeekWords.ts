import { useText } from '~/lib/text';
import { clock } from '~/lib/clock';
import { weekToRanges } from '~/lib/weeks';

/** "1:09-15;4:12-21" as "Mandag 09.00–15.00, Torsdag 12.00–21.00". */
export function useWeekWords() {
  const t = useText();
  return (week: string | null | undefined): string =>
    weekToRanges(week)
      .map(({ day, from, to }) => t('hours.locked', { what: t(`day.${day}`), from: clock(from), to: clock(to) }))
      .join(', ');
}

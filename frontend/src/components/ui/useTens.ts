import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

const step = 10;

/** Rows that are all here, shown ten at a time; how many stands in the address. `shown` for the rows, the rest for `ShowMore`. */
export function useTens(count: number) {
  const t = useText();
  const [state, set] = useUrlState({ show: String(step) });
  const shown = Math.max(Number(state.show) || step, step);
  const left = count - shown;
  return {
    shown,
    more: left > 0 ? () => set({ show: String(shown + step) }) : undefined,
    busy: false,
    say: t('ui.shown', { shown: Math.min(shown, count), count }),
    children: t('ui.more.count', { count: Math.min(left, step) }),
  };
}

import { useSyncExternalStore } from 'react';
import { useStored } from '~/lib/stored';

export const themes = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themes)[number];

const dark = () => globalThis.matchMedia('(prefers-color-scheme: dark)');

function listen(onChange: () => void) {
  const query = dark();
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** The chosen theme and the one that is shown: `system` follows the device. */
export function useTheme() {
  const [stored, store] = useStored('innpass.theme');
  const systemIsDark = useSyncExternalStore(listen, () => dark().matches);
  const choice: ThemeChoice = themes.includes(stored as ThemeChoice) ? (stored as ThemeChoice) : 'system';
  const shown: 'light' | 'dark' = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice;
  return { choice, shown, choose: (next: ThemeChoice) => store(next === 'system' ? null : next) };
}

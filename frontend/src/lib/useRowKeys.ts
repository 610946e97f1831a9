import { useEffect, useRef } from 'react';
import { readStored } from '~/lib/stored';

/** Where the choice to switch the keys off is kept. */
export const keysOff = 'innpass.keysOff';

const typing = 'input, textarea, select, [contenteditable], [role="combobox"]';

/**
 * Keys of a list, while the focus is in it (style guide 8): J and K go to the next and previous row, Enter opens (the link of
 * the row has the focus); any other letter presses the button or link of the row with that `data-key`. Rows carry `data-row`.
 */
export function useRowKeys<T extends HTMLElement>() {
  const list = useRef<T>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || target.matches(typing) || readStored(keysOff)) return;
      const key = event.key.toLowerCase();
      const rows = [...element.querySelectorAll<HTMLElement>('[data-row]')];
      const at = rows.findIndex((row) => row.contains(target));
      if (key === 'j' || key === 'k') {
        const next = rows[at + (key === 'j' ? 1 : -1)];
        next?.querySelector<HTMLElement>('a, button')?.focus();
        if (next) event.preventDefault();
        return;
      }
      const action = key.length === 1 && rows[at]?.querySelector<HTMLElement>(`[data-key="${key}"]`);
      if (!action) return;
      event.preventDefault();
      action.click();
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  });
  return list;
}

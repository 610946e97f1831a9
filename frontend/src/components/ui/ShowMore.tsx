import { Button, type ButtonProps } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { announce } from '~/lib/announce';
import { useText } from '~/lib/text';

interface Props {
  /** Absent: there is no more. */
  more: (() => void) | undefined;
  busy: boolean;
  /** Said once more has come: "Viser 20 av 88". Absent where a live text on the page says it. */
  say?: string;
  size?: ButtonProps['size'];
  children?: string;
}

/** Where one goes on reading: the first thing to press in the row, or the row itself. */
function focusRow(row: HTMLElement) {
  const target = row.querySelector<HTMLElement>('a, button') ?? row;
  if (target === row) row.tabIndex = -1;
  target.focus();
}

/**
 * The end of a list that has more rows; `more` comes from `useList`. The focus goes to the first row that is new: rows carry `data-row`,
 * and stand in the same parent as this.
 */
export function ShowMore({ more, busy, say, size, children }: Props) {
  const t = useText();
  const holder = useRef<HTMLDivElement>(null);
  const before = useRef<Set<Element>>(null);
  const rows = () => [...(holder.current?.parentElement?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  useEffect(() => {
    if (!before.current) return;
    const first = rows().find((row) => !before.current?.has(row));
    if (!first) return;
    before.current = null;
    focusRow(first);
    if (say) announce(say);
  });
  const press = () => {
    before.current = new Set(rows());
    more?.();
  };
  return (
    <div ref={holder}>
      {more && (
        <Button variant="secondary" size={size} onClick={press} loading={busy}>
          {children ?? t('ui.more')}
        </Button>
      )}
    </div>
  );
}

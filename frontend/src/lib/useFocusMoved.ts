import { useEffect, useRef } from 'react';

/**
 * Where a form takes the place of its button, and the button that of the form, the focus would be lost: it goes to the element that
 * holds both (`tabIndex={-1}`), both ways.
 */
export function useFocusMoved<T extends HTMLElement = HTMLDivElement>(shown: unknown) {
  const holder = useRef<T>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    holder.current?.focus();
  }, [shown]);
  return holder;
}

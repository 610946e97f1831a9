import { UNSAFE_Combobox, type ComboboxProps } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';

/** A combobox whose open list has a name, and whose tick at what is chosen is no picture without words: Aksel leaves both out. */
export function Combobox(props: ComboboxProps) {
  const holder = useRef<HTMLDivElement>(null);
  const name = typeof props.label === 'string' ? props.label : '';
  useEffect(() => {
    const element = holder.current;
    if (!element) return undefined;
    const mend = () => {
      element.querySelectorAll('[role="listbox"]').forEach((list) => list.setAttribute('aria-label', name));
      element.querySelectorAll('[role="option"] svg').forEach((tick) => tick.setAttribute('aria-hidden', 'true'));
    };
    mend();
    const opened = new MutationObserver(mend);
    opened.observe(element, { childList: true, subtree: true });
    return () => opened.disconnect();
  }, [name]);
  return (
    <div ref={holder} role="presentation">
      <UNSAFE_Combobox {...props} />
    </div>
  );
}

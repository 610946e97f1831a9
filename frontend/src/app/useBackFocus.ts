import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { linkOf, rememberLink, wentByLink } from '~/lib/backFocus';

const patienceMillis = 2_000;

/** Back gives the focus to the link by which one left, as soon as its row is there again (style guide 8). */
export function useBackFocus() {
  const { key } = useLocation();
  const how = useNavigationType();

  useEffect(() => {
    const remember = (event: MouseEvent) => rememberLink(key, event.target);
    document.addEventListener('click', remember, true);
    return () => document.removeEventListener('click', remember, true);
  }, [key]);

  useEffect(() => {
    if (how !== 'POP' || !wentByLink(key)) return undefined;
    const focus = () => {
      const link = linkOf(key);
      link?.focus({ preventScroll: true });
      return link !== undefined;
    };
    if (focus()) return undefined;
    const rows = new MutationObserver(() => focus() && stop());
    const timer = setTimeout(() => {
      stop();
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }, patienceMillis);
    const byHand = ['keydown', 'pointerdown'] as const;
    const stop = () => {
      rows.disconnect();
      clearTimeout(timer);
      byHand.forEach((event) => globalThis.removeEventListener(event, stop));
    };
    byHand.forEach((event) => globalThis.addEventListener(event, stop));
    rows.observe(document.body, { childList: true, subtree: true });
    return stop;
  }, [key, how]);
}

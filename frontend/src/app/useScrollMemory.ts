import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { takePlace } from '~/lib/placeKept';

const patienceMillis = 2_000;
const places = new Map<string, number>();

/** A new page begins at its top; Back comes to where one was, as soon as the page is long enough for it. */
export function useScrollMemory() {
  const { key, hash, pathname } = useLocation();
  const how = useNavigationType();
  const shown = useRef(pathname);

  useEffect(() => {
    globalThis.history.scrollRestoration = 'manual';
  }, []);

  useEffect(() => {
    const remember = () => void places.set(key, globalThis.scrollY);
    globalThis.addEventListener('scroll', remember, { passive: true });
    return () => globalThis.removeEventListener('scroll', remember);
  }, [key]);

  useLayoutEffect(() => {
    const samePage = shown.current === pathname;
    shown.current = pathname;
    // A filter replaces the address and stays where it is.
    if ((how === 'REPLACE' && samePage) || hash !== '') return;
    const wanted = how === 'POP' ? (places.get(key) ?? takePlace(pathname)) : 0;
    globalThis.scrollTo(0, wanted);
    if (wanted === 0) return;
    const grown = new ResizeObserver(() => globalThis.scrollTo(0, wanted));
    grown.observe(document.body);
    const stop = () => grown.disconnect();
    const timer = setTimeout(stop, patienceMillis);
    const byHand = ['wheel', 'touchmove', 'keydown'] as const;
    byHand.forEach((event) => globalThis.addEventListener(event, stop, { once: true }));
    return () => {
      stop();
      clearTimeout(timer);
      byHand.forEach((event) => globalThis.removeEventListener(event, stop));
    };
  }, [key, hash, pathname, how]);
}

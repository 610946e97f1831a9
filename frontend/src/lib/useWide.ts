import { useSyncExternalStore } from 'react';

const query = () => globalThis.matchMedia('(min-width: 1024px)');

function listen(onChange: () => void) {
  const wide = query();
  wide.addEventListener('change', onChange);
  return () => wide.removeEventListener('change', onChange);
}

/** There is room for a panel beside a list (1024 px). */
export const useWide = () => useSyncExternalStore(listen, () => query().matches);

import { useSyncExternalStore } from 'react';

function listen(onChange: () => void) {
  globalThis.addEventListener('online', onChange);
  globalThis.addEventListener('offline', onChange);
  return () => {
    globalThis.removeEventListener('online', onChange);
    globalThis.removeEventListener('offline', onChange);
  };
}

export const useOnline = () => useSyncExternalStore(listen, () => globalThis.navigator.onLine);

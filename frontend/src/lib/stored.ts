import { useSyncExternalStore } from 'react';

const changed = 'innpass:stored';

/** Null where nothing is stored, or where the browser keeps nothing (private window). */
export function readStored(key: string): string | null {
  try {
    return globalThis.localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: string | null) {
  try {
    if (value === null) globalThis.localStorage.removeItem(key);
    else globalThis.localStorage.setItem(key, value);
  } catch {
    // A choice that cannot be kept still holds until the page is left.
  }
  globalThis.dispatchEvent(new Event(changed));
}

/** Takes away all that is stored under the keys that `which` names. */
export function removeStored(which: (key: string) => boolean) {
  try {
    Object.keys(globalThis.localStorage)
      .filter(which)
      .forEach((key) => globalThis.localStorage.removeItem(key));
  } catch {
    // Nothing is kept where nothing can be read.
  }
  globalThis.dispatchEvent(new Event(changed));
}

function listen(onChange: () => void) {
  globalThis.addEventListener(changed, onChange);
  globalThis.addEventListener('storage', onChange);
  return () => {
    globalThis.removeEventListener(changed, onChange);
    globalThis.removeEventListener('storage', onChange);
  };
}

/** A choice of this browser (language, theme); never personal data. */
export function useStored(key: string) {
  const value = useSyncExternalStore(listen, () => readStored(key));
  return [value, (next: string | null) => writeStored(key, next)] as const;
}

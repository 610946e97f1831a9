import { readStored, removeStored, writeStored } from '~/lib/stored';

const prefix = 'innpass.draft.';
const dayMillis = 24 * 3600 * 1000;

interface Kept<T> {
  at: number;
  /** Whose draft it is: another person on the same device does not see it. */
  owner: string;
  value: T;
}

/** What was written and not sent: on this device only, gone after 24 hours and at log-out. */
export function readDraft<T>(name: string, owner: string): T | undefined {
  const stored = readStored(prefix + name);
  if (stored === null) return undefined;
  try {
    const kept = JSON.parse(stored) as Kept<T>;
    if (kept.owner === owner && Date.now() - kept.at < dayMillis) return kept.value;
  } catch {
    // Unreadable: as if nothing was kept.
  }
  writeStored(prefix + name, null);
  return undefined;
}

export function keepDraft<T>(name: string, owner: string, value: T) {
  const kept: Kept<T> = { at: Date.now(), owner, value };
  writeStored(prefix + name, JSON.stringify(kept));
}

export const dropDraft = (name: string) => writeStored(prefix + name, null);

/** At log-out. */
export const wipeDrafts = () => removeStored((key) => key.startsWith(prefix));

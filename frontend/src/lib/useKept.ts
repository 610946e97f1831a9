import { useState } from 'react';

interface Read<T> {
  value: T;
  etag: string | null;
}

/**
 * The draft of a form that was filled from what was read. What is typed stays while the page is renewed around it; a save goes against
 * the version that the writer has seen, so that nobody's words are lost unseen. Untouched, the form follows what is read.
 */
export function useKept<T>(read: Read<T>) {
  const [seen, setSeen] = useState(read);
  const [draft, setDraft] = useState(read.value);
  /** What stood there when the writer began, once somebody else's version has been fetched. */
  const [before, setBefore] = useState<T>();
  const dirty = draft !== seen.value || before !== undefined;
  if (!dirty && read.etag !== seen.etag) {
    setSeen(read);
    setDraft(read.value);
  }
  return {
    draft,
    setDraft,
    dirty,
    etag: seen.etag,
    /** What others changed meanwhile, from and to; absent while nobody did. */
    meanwhile: before === undefined ? undefined : { before, after: seen.value },
    /** Own save: the form stands as the server has it. */
    saved: (next: Read<T>) => {
      setSeen(next);
      setDraft(next.value);
      setBefore(undefined);
    },
    /** Somebody else's save: what is typed stays, the next save goes against theirs. */
    met: (next: Read<T>) => {
      setBefore(seen.value);
      setSeen(next);
    },
  };
}

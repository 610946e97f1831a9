import { useEffect, useState } from 'react';
import { onAnnounce } from '~/lib/announce';

interface Said {
  text: string;
  /** The same words said again are new words: another element is read out again. */
  id: number;
}

const nothing: Said = { text: '', id: 0 };

/** One polite and one assertive region for the whole app, filled by `announce`. */
export function LiveRegion() {
  const [polite, setPolite] = useState(nothing);
  const [urgent, setUrgent] = useState(nothing);
  useEffect(
    () => onAnnounce((text, isUrgent) => (isUrgent ? setUrgent : setPolite)((before) => ({ text, id: before.id + 1 }))),
    [],
  );
  return (
    <>
      <div className="sr-only" role="status" aria-live="polite">
        <span key={polite.id}>{polite.text}</span>
      </div>
      <div className="sr-only" role="alert" aria-live="assertive">
        <span key={urgent.id}>{urgent.text}</span>
      </div>
    </>
  );
}

import { useEffect, useState } from 'react';
import { onAnnounce } from '~/lib/announce';

/** One polite and one assertive region for the whole app, filled by `announce`. */
export function LiveRegion() {
  const [polite, setPolite] = useState('');
  const [urgent, setUrgent] = useState('');
  useEffect(() => onAnnounce((text, isUrgent) => (isUrgent ? setUrgent(text) : setPolite(text))), []);
  return (
    <>
      <div className="sr-only" role="status" aria-live="polite">
        {polite}
      </div>
      <div className="sr-only" role="alert" aria-live="assertive">
        {urgent}
      </div>
    </>
  );
}

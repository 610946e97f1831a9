import { Skeleton, VStack } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import { useText } from '~/lib/text';

const patienceMillis = 300;

/** Nothing for 300 ms, then the outline of a page: quick answers do not flicker. */
export function Loading({ rows = 3 }: { rows?: number }) {
  const t = useText();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patienceMillis);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <VStack gap="space-12" role="status">
      <span className="sr-only">{t('ui.loading')}</span>
      <Skeleton variant="text" width="50%" />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={64} />
      ))}
    </VStack>
  );
}

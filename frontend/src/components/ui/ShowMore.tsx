import { Button } from '@navikt/ds-react';
import { useText } from '~/lib/text';

/** The end of a list that has more rows; `more` comes from `useList`. */
export function ShowMore({ more, busy }: { more: (() => void) | undefined; busy: boolean }) {
  const t = useText();
  if (!more) return null;
  return (
    <Button variant="secondary" onClick={more} loading={busy}>
      {t('ui.more')}
    </Button>
  );
}

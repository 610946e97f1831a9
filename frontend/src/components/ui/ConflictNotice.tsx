import { Button, LocalAlert } from '@navikt/ds-react';
import { useText } from '~/lib/text';

/** Somebody saved meanwhile: the text stays here, and one press fetches what stands there now. */
export function ConflictNotice({ onReload }: { onReload: () => void }) {
  const t = useText();
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title>{t('ui.conflict.title')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <p>{t('ui.conflict.text')}</p>
        <Button size="small" variant="secondary" onClick={onReload}>
          {t('ui.conflict.reload')}
        </Button>
      </LocalAlert.Content>
    </LocalAlert>
  );
}

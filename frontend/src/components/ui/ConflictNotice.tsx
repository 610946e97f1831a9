import { Button, LocalAlert } from '@navikt/ds-react';
import type { ReactNode } from 'react';
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
        <Button type="button" size="small" variant="secondary" onClick={onReload}>
          {t('ui.conflict.reload')}
        </Button>
      </LocalAlert.Content>
    </LocalAlert>
  );
}

interface MeanwhileProps {
  /** What changed, and its words now. */
  changes: readonly (readonly [string, string])[];
  /** What stands there now, where that is more than a line. */
  children?: ReactNode;
}

/** After the new has been fetched: what others changed, as it stands now; what is typed is still in the form. */
export function MeanwhileNotice({ changes, children }: MeanwhileProps) {
  const t = useText();
  return (
    <LocalAlert status="announcement">
      <LocalAlert.Header>
        <LocalAlert.Title>{t('ui.meanwhile.title')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        {children}
        <ul>
          {changes.map(([what, now]) => (
            <li key={what}>
              {what}
              {now && `: ${now}`}
            </li>
          ))}
        </ul>
        <p>{t('ui.meanwhile.text')}</p>
      </LocalAlert.Content>
    </LocalAlert>
  );
}

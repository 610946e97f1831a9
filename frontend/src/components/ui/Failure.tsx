import { Button, LocalAlert } from '@navikt/ds-react';
import { isFinal, loginNeed } from '~/api/problem';
import { LoginAgain } from '~/components/ui/LoginAgain';
import { useProblemText } from '~/components/ui/useProblemText';
import { useText } from '~/lib/text';

/** An answer that did not come: says why, what helps, and offers to try again where that can help. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useText();
  const words = useProblemText();
  return (
    // No landmark: a page may have several of them, and they would all have one name.
    <LocalAlert as="div" status={isFinal(error) ? 'warning' : 'error'}>
      <LocalAlert.Header>
        <LocalAlert.Title>{t(isFinal(error) ? 'ui.failure.refused' : 'ui.failure.fault')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <p>{words(error)}</p>
        {loginNeed(error) && <LoginAgain confirm={loginNeed(error) === 'confirm'} />}
        {retry && !isFinal(error) && (
          <Button type="button" size="small" variant="secondary" onClick={retry}>
            {t('ui.retry')}
          </Button>
        )}
      </LocalAlert.Content>
    </LocalAlert>
  );
}

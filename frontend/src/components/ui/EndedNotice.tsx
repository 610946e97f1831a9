import { LocalAlert } from '@navikt/ds-react';
import { useSessionEnded } from '~/api/session';
import { LoginAgain } from '~/components/ui/LoginAgain';
import { useText } from '~/lib/text';

/** The session ended while something was being typed: the page stays, and the login opens beside it. */
export function EndedNotice() {
  const t = useText();
  if (!useSessionEnded()) return null;
  return (
    <LocalAlert status="warning" className="spaced">
      <LocalAlert.Header>
        <LocalAlert.Title>{t('problem.UNAUTHENTICATED')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <LoginAgain />
      </LocalAlert.Content>
    </LocalAlert>
  );
}

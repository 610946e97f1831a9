import { Link } from '@navikt/ds-react';
import { Link as RouterLink, useLocation } from 'react-router';
import { useText } from '~/lib/text';

/** After a session that ended while something was written: the login opens beside the page, which stays as it is. */
export function LoginAgain() {
  const t = useText();
  const { pathname, search } = useLocation();
  return (
    <p>
      {t('ui.login.kept')}{' '}
      <Link as={RouterLink} to={`/login?next=${encodeURIComponent(pathname + search)}`} target="_blank">
        {t('ui.login.again')}
      </Link>
    </p>
  );
}

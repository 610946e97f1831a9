import { Link } from '@navikt/ds-react';
import { useLocation } from 'react-router';
import { confirmUrl } from '~/api/session';
import { keepPlace } from '~/lib/placeKept';
import { useText } from '~/lib/text';
import { hasTyped } from '~/lib/typed';

/**
 * After a session that ended while something was written: the login opens beside the page, which stays as it is. With `confirm`
 * somebody is logged in, and shows anew who they are; where nothing has been typed, the way leads back to this very page.
 */
export function LoginAgain({ confirm = false }: { confirm?: boolean }) {
  const t = useText();
  const { pathname, search } = useLocation();
  const here = pathname + search;
  const beside = !confirm || hasTyped();
  return (
    <p>
      {beside && t('ui.login.kept')}{' '}
      <Link
        href={confirm ? confirmUrl(beside ? '/login/confirm?done=1' : here) : `/login?next=${encodeURIComponent(here)}`}
        target={beside ? '_blank' : undefined}
        onClick={keepPlace}
      >
        {t(confirm ? 'ui.confirm' : 'ui.login.again')}
      </Link>
    </p>
  );
}

import { Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { isLanguage } from '~/lib/language';
import { useText } from '~/lib/text';

/**
 * The way to the privacy notice: at login, joining, each consent and each agreement (PRI-20).
 *
 * @param language the person's own, where it is known: the notice stands in more languages than the pages
 */
export function PrivacyLink({ language }: { language?: string }) {
  const t = useText();
  const to = language && !isLanguage(language) ? `/privacy?lang=${language}` : '/privacy';
  return (
    <Link as={RouterLink} to={to}>
      {t('app.privacy.title')}
    </Link>
  );
}

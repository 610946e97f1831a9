import { BodyLong, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { LinkButton } from '~/components/ui/LinkButton';
import { useText } from '~/lib/text';

/** What joining takes, in order; the login comes first, and leads back here. */
export function JoinSteps() {
  const t = useText();
  return (
    <VStack gap="space-16" align="start">
      <BodyLong>{t('join.lead')}</BodyLong>
      <ol>
        <li>{t('join.step.login')}</li>
        <li>{t('join.step.form')}</li>
        <li>{t('join.step.check')}</li>
      </ol>
      <LinkButton variant="primary" to="/login?next=/join">
        {t('join.login')}
      </LinkButton>
      <Link as={RouterLink} to="/login/code">
        {t('join.code')}
      </Link>
    </VStack>
  );
}

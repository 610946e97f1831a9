import { BodyLong, Button, InlineMessage, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { useIsDemo } from '~/api/demo';
import { loginUrl, useSession } from '~/api/session';
import { PageTitle } from '~/components/ui/PageTitle';
import { startPage } from '~/lib/roles';
import { useText } from '~/lib/text';

export default function LoginPage() {
  const t = useText();
  const [query] = useSearchParams();
  const next = query.get('next');
  const session = useSession();
  const demo = useIsDemo();
  return (
    <VStack gap="space-16" align="start">
      <PageTitle>{t('app.login.title')}</PageTitle>
      {next !== null && !session.data && <InlineMessage status="info">{t('app.login.why')}</InlineMessage>}
      {(query.has('error') || session.isError) && <InlineMessage status="error">{t('app.login.down')}</InlineMessage>}
      {session.data ? (
        <>
          <BodyLong>{t('app.login.already', { name: session.data.displayName })}</BodyLong>
          <Button as={RouterLink} to={startPage(session.data.roles)}>
            {t('app.login.start')}
          </Button>
        </>
      ) : demo ? (
        <>
          <BodyLong>{t('app.demo.lead')}</BodyLong>
          <Button as={RouterLink} to={next ? `/demo?next=${encodeURIComponent(next)}` : '/demo'}>
            {t('app.login.demo')}
          </Button>
        </>
      ) : (
        <>
          <BodyLong>{t('app.login.lead')}</BodyLong>
          <Button as="a" href={loginUrl}>
            {t('app.login.action')}
          </Button>
        </>
      )}
      <Link as={RouterLink} to="/privacy">
        {t('app.privacy.title')}
      </Link>
    </VStack>
  );
}

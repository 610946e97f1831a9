import { BodyLong, Button, InlineMessage, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { useIsDemo } from '~/api/demo';
import { loginUrl, useLoginDoors, useSession, type LoginDoor } from '~/api/session';
import { useLanguage } from '~/app/useLanguage';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { PrivacyLink } from '~/components/ui/PrivacyLink';
import { startPage } from '~/lib/roles';
import { useText } from '~/lib/text';

const faults = ['LOGIN_UNKNOWN', 'LOGIN_WRONG_DOOR', 'LOGIN_FAILED', 'LOGIN_DOWN'] as const;

/** What the server says went wrong; an unknown word counts as a login that failed. */
const faultOf = (error: string | null) =>
  error === null ? undefined : (faults.find((one) => one === error) ?? 'LOGIN_FAILED');

export default function LoginPage() {
  const t = useText();
  const [query] = useSearchParams();
  const next = query.get('next');
  const session = useSession();
  const demo = useIsDemo();
  const fault = faultOf(query.get('error')) ?? (session.isError ? 'LOGIN_DOWN' : undefined);
  return (
    <VStack gap="space-16" align="start">
      <PageTitle>{t('app.login.title')}</PageTitle>
      {next !== null && !session.data && <InlineMessage status="info">{t('app.login.why')}</InlineMessage>}
      {fault && <InlineMessage status="error">{t(`app.login.error.${fault}`)}</InlineMessage>}
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
          <Doors next={next} />
        </>
      )}
      {!session.data && (
        <Link as={RouterLink} to="/join">
          {t('join.title')}
        </Link>
      )}
      <PrivacyLink />
    </VStack>
  );
}

/** One door is simply the login; of several each says whom it is for. */
function Doors({ next }: { next: string | null }) {
  const t = useText();
  const { language } = useLanguage();
  const doors = useLoginDoors();
  const words = ({ kinds, labelNb, labelEn }: LoginDoor) =>
    (language === 'nb' ? labelNb : labelEn) ??
    t('app.login.as', { who: kinds.map((kind) => t(`app.login.kind.${kind}`)).join(', ') });
  return (
    <Loaded query={doors}>
      {(all) => (
        <VStack gap="space-12" align="start">
          {all.map((door) => (
            <Button key={door.name} as="a" href={loginUrl(door.name, next)}>
              {all.length === 1 && !door.labelNb ? t('app.login.action') : words(door)}
            </Button>
          ))}
        </VStack>
      )}
    </Loaded>
  );
}

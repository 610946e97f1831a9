import { BodyLong, InlineMessage, Link, VStack } from '@navikt/ds-react';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { PrivacyLink } from '~/components/ui/PrivacyLink';
import { JoinDraft } from '~/features/join/JoinDraft';
import { JoinForm } from '~/features/join/JoinForm';
import { JoinSteps } from '~/features/join/JoinSteps';
import { useIsProven, useOwnJoin, type OwnJoin } from '~/features/join/joins';
import { useText } from '~/lib/text';

/** A firm joins by itself: first the login, then the form; afterwards the same page says how far the office has come. */
export default function JoinPage() {
  const t = useText();
  const own = useOwnJoin();
  return (
    <VStack gap="space-16" align="start">
      <PageTitle>{t('join.title')}</PageTitle>
      <Loaded query={own}>
        {(join) => (join ? <State own={join} reload={() => void own.refetch()} /> : <Begin />)}
      </Loaded>
      <PrivacyLink />
    </VStack>
  );
}

/** Nobody fills in a form that could not be sent: who has not logged in reads what comes, and logs in. */
function Begin() {
  const proven = useIsProven();
  return <Loaded query={proven}>{(is) => (is ? <JoinForm /> : <JoinSteps />)}</Loaded>;
}

function State({ own, reload }: { own: OwnJoin; reload: () => void }) {
  const t = useText();
  const { data: join, etag } = own;
  const { contact } = join;
  return (
    <VStack gap="space-16">
      <InlineMessage status={join.state === 'REFUSED' ? 'warning' : 'info'}>
        {t(`join.state.${join.state}`, { firm: join.firmName, office: join.office })}
      </InlineMessage>
      {join.reason && <BodyLong>{join.reason}</BodyLong>}
      {join.state === 'WAITING' && <JoinDraft key={join.version} need={join.need} etag={etag} reload={reload} />}
      {join.state !== 'WAITING' && join.need.title && (
        <BodyLong>{t('join.draft', { title: join.need.title })}</BodyLong>
      )}
      {contact && (
        <BodyLong>
          {t('join.ring', { name: contact.name })} <Link href={`tel:${contact.phone}`}>{contact.phone}</Link>
        </BodyLong>
      )}
      {join.state === 'ACCEPTED' && <Link href="/employer">{t('join.start')}</Link>}
    </VStack>
  );
}

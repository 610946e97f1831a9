import { BodyLong, InlineMessage, Link, VStack } from '@navikt/ds-react';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { JoinForm } from '~/features/join/JoinForm';
import { useOwnJoin, type Join } from '~/features/join/joins';
import { useText } from '~/lib/text';

/** A firm joins by itself; afterwards the same page says how far the office has come. */
export default function JoinPage() {
  const t = useText();
  const own = useOwnJoin();
  return (
    <VStack gap="space-16" align="start">
      <PageTitle>{t('join.title')}</PageTitle>
      <Loaded query={own}>{(join) => (join ? <State join={join} /> : <JoinForm />)}</Loaded>
    </VStack>
  );
}

function State({ join }: { join: Join }) {
  const t = useText();
  const { contact } = join;
  return (
    <VStack gap="space-16">
      <InlineMessage status={join.state === 'REFUSED' ? 'warning' : 'info'}>
        {t(`join.state.${join.state}`, { firm: join.firmName, office: join.office })}
      </InlineMessage>
      {join.reason && <BodyLong>{join.reason}</BodyLong>}
      {join.need.title && <BodyLong>{t('join.draft', { title: join.need.title })}</BodyLong>}
      {contact && (
        <BodyLong>
          {t('join.ring', { name: contact.name })} <Link href={`tel:${contact.phone}`}>{contact.phone}</Link>
        </BodyLong>
      )}
      {join.state === 'ACCEPTED' && <Link href="/employer">{t('join.start')}</Link>}
    </VStack>
  );
}

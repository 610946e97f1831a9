import { VStack } from '@navikt/ds-react';
import { useParams } from 'react-router';
import { isConflict } from '~/api/problem';
import { BackLink } from '~/components/ui/BackLink';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { NewProvider } from '~/features/administration/providers/NewProvider';
import { ProviderForm } from '~/features/administration/providers/ProviderForm';
import { useChangeProvider, useProvider, type Provider } from '~/features/administration/providers/providers';
import { useText } from '~/lib/text';

/** One provider, or a new one. */
export default function ProviderPage() {
  const { id = '' } = useParams();
  return id === 'new' ? <NewProvider /> : <OldProvider id={id} />;
}

/** Its name and county can be changed. */
function OldProvider({ id }: { id: string }) {
  const t = useText();
  const query = useProvider(id);
  return (
    <VStack gap="space-16">
      <div>
        <BackLink to="/admin/providers">{t('providers.title')}</BackLink>
      </div>
      {!query.data && <PageTitle>{t('providers.one.title')}</PageTitle>}
      <Loaded query={query}>
        {({ data, etag }) => <One key={data.version} provider={data} etag={etag} reload={() => void query.refetch()} />}
      </Loaded>
    </VStack>
  );
}

function One({ provider, etag, reload }: { provider: Provider; etag: string | null; reload: () => void }) {
  const t = useText();
  const change = useChangeProvider(provider.id, etag);
  return (
    <VStack gap="space-16">
      <PageTitle tab={t('providers.one.title')}>
        <bdi>{provider.name}</bdi>
      </PageTitle>
      {isConflict(change.error) && <ConflictNotice onReload={() => (change.reset(), reload())} />}
      <Pairs items={[[t('providers.number'), provider.organisationNumber]]} />
      <ProviderForm
        provider={provider}
        action={t('providers.save')}
        busy={change.isPending}
        error={change.error}
        onSend={(wanted) => change.mutate(wanted, { say: t('providers.saved') })}
      />
    </VStack>
  );
}

import { BodyLong, Link, Table, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { useProviders, type Provider } from '~/features/administration/providers/providers';
import { useText } from '~/lib/text';

/** Course suppliers and work-inclusion companies whose people can be given access (PRI-01). */
export default function ProvidersPage() {
  const t = useText();
  const list = useProviders();
  return (
    <VStack gap="space-16">
      <PageTitle>{t('providers.title')}</PageTitle>
      <BodyLong>{t('providers.lead')}</BodyLong>
      <div>
        <LinkButton to="/admin/providers/new" size="small">
          {t('providers.new.title')}
        </LinkButton>
      </div>
      <Loaded query={list}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState why={t('providers.none')} help={t('providers.none.help')} />
          ) : (
            <Rows all={all} />
          )
        }
      </Loaded>
    </VStack>
  );
}

function Rows({ all }: { all: Provider[] }) {
  const t = useText();
  return (
    <ListTable
      caption={t('providers.title')}
      heads={[t('providers.name'), t('providers.number'), t('providers.county')]}
    >
      {all.map((one) => (
        <Table.Row key={one.id} data-row>
          <Table.HeaderCell scope="row">
            <Link as={RouterLink} to={`/admin/providers/${one.id}`}>
              <bdi>{one.name}</bdi>
            </Link>
          </Table.HeaderCell>
          <Table.DataCell data-label={t('providers.number')}>{one.organisationNumber}</Table.DataCell>
          <Table.DataCell data-label={t('providers.county')}>{one.countyName}</Table.DataCell>
        </Table.Row>
      ))}
    </ListTable>
  );
}

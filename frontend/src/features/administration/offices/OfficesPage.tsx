import { BodyLong, Checkbox, HStack, Link, Table, Tag, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { SearchBar } from '~/components/ui/SearchBar';
import { useAdministeredOffices, type OfficeRow } from '~/features/administration/offices/offices';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

/** Every office: where it lies, what it answers for, who leads it (PRI-01). */
export default function OfficesPage() {
  const t = useText();
  const [filter, setFilter] = useUrlState({ query: '', closed: '' });
  const list = useAdministeredOffices();
  return (
    <VStack gap="space-16">
      <PageTitle>{t('offices.title')}</PageTitle>
      <BodyLong>{t('offices.lead')}</BodyLong>
      <div>
        <LinkButton to="/admin/offices/new" size="small">
          {t('offices.new.title')}
        </LinkButton>
      </div>
      <HStack gap="space-16" align="end">
        <SearchBar label={t('offices.search')} value={filter.query} onChange={(query) => setFilter({ query })} />
        <Checkbox
          size="small"
          checked={filter.closed !== ''}
          onChange={(event) => setFilter({ closed: event.target.checked ? 'true' : '' })}
        >
          {t('offices.withClosed')}
        </Checkbox>
      </HStack>
      <Loaded query={list}>
        {(all) => {
          const shown = all.filter((office) => (filter.closed || !office.closed) && fits(office, filter.query));
          if (all.length === 0) return <EmptyState why={t('offices.none')} help={t('offices.none.help')} />;
          if (shown.length === 0) return <EmptyState why={t('offices.empty')} help={t('offices.empty.help')} />;
          return <Rows shown={shown} />;
        }}
      </Loaded>
    </VStack>
  );
}

/** Name, number, or a municipality that it answers for. */
function fits({ name, number, municipalities }: OfficeRow, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  const words = [name, number, ...municipalities.map((one) => one.name)];
  return words.some((word) => word.toLowerCase().includes(wanted));
}

function Rows({ shown }: { shown: OfficeRow[] }) {
  const t = useText();
  return (
    <ListTable
      caption={t('offices.title')}
      heads={[
        t('offices.name'),
        t('offices.number'),
        t('offices.region'),
        t('offices.municipalities'),
        t('offices.leader'),
      ]}
    >
      {shown.map((office) => (
        <Table.Row key={office.id} data-row>
          <Table.HeaderCell scope="row">
            <Link as={RouterLink} to={`/admin/offices/${office.id}`}>
              <bdi>{office.name}</bdi>
            </Link>{' '}
            {office.closed && (
              <Tag size="xsmall" variant="moderate" data-color="neutral">
                {t('offices.closed')}
              </Tag>
            )}
          </Table.HeaderCell>
          <Table.DataCell data-label={t('offices.number')}>{office.number}</Table.DataCell>
          <Table.DataCell data-label={t('offices.region')}>{t(`region.${office.region}`)}</Table.DataCell>
          <Table.DataCell data-label={t('offices.municipalities')}>
            {office.municipalities.map((one) => one.name).join(', ')}
          </Table.DataCell>
          <Table.DataCell data-label={t('offices.leader')}>
            {office.leaders.join(', ') || t('offices.leader.none')}
          </Table.DataCell>
        </Table.Row>
      ))}
    </ListTable>
  );
}

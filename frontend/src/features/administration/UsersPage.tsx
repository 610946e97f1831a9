import { BodyLong, Checkbox, HStack, InlineMessage, Link, Select, Table, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { SearchBar } from '~/components/ui/SearchBar';
import { ShowMore } from '~/components/ui/ShowMore';
import { useUsers, type LoginRow } from '~/features/administration/users';
import { useOffices } from '~/features/organisation/colleagues';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

const kinds = ['STAFF', 'EMPLOYER', 'SYSTEM'] as const;

/** Who can log in, besides candidates (PRI-01). */
export default function UsersPage() {
  const t = useText();
  const [filter, setFilter] = useUrlState({ query: '', kind: '', waiting: '' });
  const list = useUsers(filter);
  const offices = useOffices();
  return (
    <VStack gap="space-16">
      <PageTitle>{t('users.title')}</PageTitle>
      <BodyLong>{t('users.lead')}</BodyLong>
      {offices.data?.length === 0 && (
        <InlineMessage status="info">
          {t('users.noOffices')}{' '}
          <Link as={RouterLink} to="/admin/offices">
            {t('offices.title')}
          </Link>
        </InlineMessage>
      )}
      <div>
        <LinkButton to="/admin/users/new" size="small">
          {t('users.new.title')}
        </LinkButton>
      </div>
      <HStack gap="space-16" align="end">
        <SearchBar label={t('users.search')} value={filter.query} onChange={(query) => setFilter({ query })} />
        <Select
          size="small"
          label={t('users.kind')}
          value={filter.kind}
          onChange={(event) => setFilter({ kind: event.target.value })}
        >
          <option value="">{t('users.kind.all')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`users.kind.${kind}`)}
            </option>
          ))}
        </Select>
        <Checkbox
          size="small"
          checked={filter.waiting !== ''}
          onChange={(event) => setFilter({ waiting: event.target.checked ? 'true' : '' })}
        >
          {t('users.waiting')}
        </Checkbox>
      </HStack>
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState why={t('users.empty')} help={t('users.empty.help')} />
          ) : (
            <VStack gap="space-12">
              <ListTable
                caption={t('users.title')}
                heads={[t('users.name'), t('users.kind'), t('users.roles'), t('users.state')]}
              >
                {list.rows.map((row) => (
                  <UserLine key={row.id} row={row} />
                ))}
              </ListTable>
              <ShowMore more={list.more} busy={list.isFetchingNextPage} />
            </VStack>
          )
        }
      </Loaded>
    </VStack>
  );
}

function UserLine({ row }: { row: LoginRow }) {
  const t = useText();
  const state = row.active ? (row.linked ? 'linked' : 'waiting') : 'closed';
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/admin/users/${row.id}`}>
          <bdi>{row.displayName}</bdi>
        </Link>
      </Table.HeaderCell>
      <Table.DataCell data-label={t('users.kind')}>{t(`users.kind.${row.kind}`)}</Table.DataCell>
      <Table.DataCell data-label={t('users.roles')}>
        {row.roles.map((role) => t(`role.${role}`)).join(', ') || t('users.roles.none')}
      </Table.DataCell>
      <Table.DataCell data-label={t('users.state')}>{t(`users.state.${state}`)}</Table.DataCell>
    </Table.Row>
  );
}

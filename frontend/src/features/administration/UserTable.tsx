import { Link, Table, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { ShowMore } from '~/components/ui/ShowMore';
import type { LoginRow, useUsers } from '~/features/administration/users';
import { useText } from '~/lib/text';

interface Props {
  caption: string;
  list: ReturnType<typeof useUsers>;
  /** Shown where there is none. */
  empty: ReactNode;
}

/** Logins with their roles and whether they let in; each leads to its own page. */
export function UserTable({ caption, list, empty }: Props) {
  const t = useText();
  return (
    <Loaded query={list}>
      {() =>
        list.rows.length === 0 ? (
          empty
        ) : (
          <VStack gap="space-12">
            <ListTable caption={caption} heads={[t('users.name'), t('users.kind'), t('users.roles'), t('users.state')]}>
              {list.rows.map((row) => (
                <UserLine key={row.id} row={row} />
              ))}
            </ListTable>
            <ShowMore more={list.more} busy={list.isFetchingNextPage} />
          </VStack>
        )
      }
    </Loaded>
  );
}

function UserLine({ row }: { row: LoginRow }) {
  const t = useText();
  const open = row.kind === 'SYSTEM' ? 'system' : row.linked ? 'linked' : 'waiting';
  const state = row.active ? open : 'closed';
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

import { BodyLong, Checkbox, HStack, InlineMessage, Link, Select, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { PageTitle } from '~/components/ui/PageTitle';
import { SearchBar } from '~/components/ui/SearchBar';
import { UserTable } from '~/features/administration/UserTable';
import { useUsers } from '~/features/administration/users';
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
      <HStack gap="space-12">
        <LinkButton to="/admin/users/new" size="small">
          {t('users.new.title')}
        </LinkButton>
        <LinkButton to="/admin/users/systems" size="small" variant="secondary">
          {t('systems.title')}
        </LinkButton>
      </HStack>
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
      <UserTable
        caption={t('users.title')}
        list={list}
        empty={<EmptyState why={t('users.empty')} help={t('users.empty.help')} />}
      />
    </VStack>
  );
}

import { BodyLong, Detail, Link, Table, Tag, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useRoles } from '~/api/session';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { ShowMore } from '~/components/ui/ShowMore';
import { useCases, type CaseRow } from '~/features/oversight/cases';
import { NoHireReviews } from '~/features/oversight/NoHireReviews';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Refused wishes about groups, newest first; the text is read in the case (OVS-12). */
export default function OversightPage() {
  const t = useText();
  const list = useCases();
  const leads = useRoles().includes('OFFICE_LEADER');
  return (
    <VStack gap="space-16">
      <PageTitle>{t('oversight.title')}</PageTitle>
      <BodyLong>{t('oversight.intro')}</BodyLong>
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState why={t('oversight.empty')} help={t('oversight.empty.help')} />
          ) : (
            <VStack gap="space-12">
              <ListTable
                caption={t('oversight.title')}
                heads={[
                  t('oversight.head.day'),
                  t('oversight.head.state'),
                  t('oversight.head.workplace'),
                  t('oversight.head.office'),
                ]}
              >
                {list.rows.map((row) => (
                  <CaseLine key={row.id} row={row} />
                ))}
              </ListTable>
              <ShowMore more={list.more} busy={list.isFetchingNextPage} />
            </VStack>
          )
        }
      </Loaded>
      {leads && <NoHireReviews />}
      {leads && (
        <div>
          <Link as={RouterLink} to="/work/choosing">
            {t('choosing.title')}
          </Link>
        </div>
      )}
    </VStack>
  );
}

function CaseLine({ row }: { row: CaseRow }) {
  const t = useText();
  const dates = useDates();
  const opens = useRoles().some((role) => role !== 'AUDITOR');
  const day = dates.short(row.openedAt);
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        {opens ? (
          <Link as={RouterLink} to={`/lead/oversight/${row.id}`}>
            {t('oversight.row', { day })}
          </Link>
        ) : (
          t('oversight.row', { day })
        )}
        <Detail>{t(`oversight.writer.${row.writer === 'EMPLOYER' ? 'EMPLOYER' : 'STAFF'}`)}</Detail>
      </Table.HeaderCell>
      <Table.DataCell data-label={t('oversight.head.state')}>
        <Tag size="small" variant="moderate" data-color={row.state === 'FLAGGED' ? 'warning' : 'neutral'}>
          {t(`oversight.state.${row.state}`)}
        </Tag>
        {row.earlier > 0 && <Detail>{t('oversight.earlier', { earlier: row.earlier })}</Detail>}
      </Table.DataCell>
      <Table.DataCell data-label={t('oversight.head.workplace')}>
        <bdi>{row.workplaceName ?? '–'}</bdi>
      </Table.DataCell>
      <Table.DataCell data-label={t('oversight.head.office')}>{row.officeName ?? '–'}</Table.DataCell>
    </Table.Row>
  );
}

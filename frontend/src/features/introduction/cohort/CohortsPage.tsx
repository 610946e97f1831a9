import { BodyLong, Link, Table, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { useCohorts, type CohortRow } from '~/features/introduction/cohort/cohorts';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Runs of courses whose class looks for practice places, the latest first. */
export default function CohortsPage() {
  const t = useText();
  const query = useCohorts();
  return (
    <VStack gap="space-16">
      <PageTitle>{t('cohort.title')}</PageTitle>
      <BodyLong className="narrow">{t('cohort.lead')}</BodyLong>
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState why={t('cohort.none')} help={t('cohort.none.help')} />
          ) : (
            <ListTable
              caption={t('cohort.title')}
              heads={[
                t('cohort.head.course'),
                t('cohort.head.provider'),
                t('cohort.head.practice'),
                t('cohort.head.people'),
              ]}
            >
              {rows.map((row) => (
                <Line key={row.id} row={row} />
              ))}
            </ListTable>
          )
        }
      </Loaded>
    </VStack>
  );
}

function Line({ row }: { row: CohortRow }) {
  const t = useText();
  const dates = useDates();
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={row.board ? `/work/cohorts/${row.id}` : `/work/cohorts/${row.id}/mix`}>
          {t('cohort.row', { name: row.name, day: dates.short(row.startsOn) })}
        </Link>
      </Table.HeaderCell>
      <Table.DataCell data-label={t('cohort.head.provider')}>
        <bdi>{row.provider}</bdi>
      </Table.DataCell>
      <Table.DataCell data-label={t('cohort.head.practice')}>
        {row.practiceFrom ? dates.short(row.practiceFrom) : '-'}
      </Table.DataCell>
      <Table.DataCell data-label={t('cohort.head.people')}>{row.board ? row.people : '-'}</Table.DataCell>
    </Table.Row>
  );
}

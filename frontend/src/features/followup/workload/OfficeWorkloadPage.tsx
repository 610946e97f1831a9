import { BodyLong, Table, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { OfficesTable } from '~/features/followup/workload/OfficesTable';
import { useColleagues, type Colleague } from '~/features/followup/workload/workload';
import { useText } from '~/lib/text';

/** The advisers of the office that I lead, by name; leaders elsewhere see none of this (PRI-15). */
export default function OfficeWorkloadPage() {
  const t = useText();
  const query = useColleagues();
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle>{t('workload.lead.title')}</PageTitle>
        <BodyLong>{t('workload.lead.who')}</BodyLong>
      </div>
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState why={t('workload.empty')} help={t('workload.empty.help')} />
          ) : (
            <ListTable
              caption={t('workload.lead.title')}
              heads={[
                t('workload.name'),
                t('workload.people'),
                t('workload.placements'),
                t('workload.overdue'),
                t('workload.oldest'),
                t('workload.same'),
              ]}
            >
              {rows.map((row) => (
                <ColleagueLine key={row.staffId} row={row} />
              ))}
            </ListTable>
          )
        }
      </Loaded>
      <OfficesTable />
    </VStack>
  );
}

function ColleagueLine({ row: { name, workload } }: { row: Colleague }) {
  const t = useText();
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <bdi>{name}</bdi>
      </Table.HeaderCell>
      <Table.DataCell data-label={t('workload.people')}>{workload.people}</Table.DataCell>
      <Table.DataCell data-label={t('workload.placements')}>{workload.placements}</Table.DataCell>
      <Table.DataCell data-label={t('workload.overdue')}>{workload.overdue}</Table.DataCell>
      <Table.DataCell data-label={t('workload.oldest')}>
        {workload.oldestDays ? t('workload.days', { days: workload.oldestDays }) : '–'}
      </Table.DataCell>
      <Table.DataCell data-label={t('workload.same')}>
        {workload.placements > 0
          ? t('workload.same.of', { here: workload.sameWorkplace, all: workload.placements })
          : '–'}
      </Table.DataCell>
    </Table.Row>
  );
}

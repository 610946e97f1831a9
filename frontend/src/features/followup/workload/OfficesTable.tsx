import { BodyShort, Table } from '@navikt/ds-react';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { useOfficesWorkload } from '~/features/followup/workload/workload';
import { useText } from '~/lib/text';

/** Offices beside each other, none in which few people work. */
export function OfficesTable() {
  const t = useText();
  const query = useOfficesWorkload();
  return (
    <Section title={t('workload.offices')}>
      <BodyShort size="small">{t('workload.offices.help')}</BodyShort>
      <Loaded query={query}>
        {(rows) => (
          <ListTable
            caption={t('workload.offices')}
            heads={[
              t('workload.office'),
              t('workload.advisers'),
              t('workload.people'),
              t('workload.placements'),
              t('workload.share'),
            ]}
          >
            {rows.map((row) => {
              const shown = (value: number | null | undefined) => (row.hidden ? t('workload.hidden') : (value ?? '–'));
              return (
                <Table.Row key={row.officeId} data-row>
                  <Table.HeaderCell scope="row">{row.officeName}</Table.HeaderCell>
                  <Table.DataCell data-label={t('workload.advisers')}>{shown(row.advisers)}</Table.DataCell>
                  <Table.DataCell data-label={t('workload.people')}>{shown(row.people)}</Table.DataCell>
                  <Table.DataCell data-label={t('workload.placements')}>{shown(row.placements)}</Table.DataCell>
                  <Table.DataCell data-label={t('workload.share')}>{shown(row.overdueShare)}</Table.DataCell>
                </Table.Row>
              );
            })}
          </ListTable>
        )}
      </Loaded>
    </Section>
  );
}

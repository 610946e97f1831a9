import { BodyLong, Detail, Table, VStack } from '@navikt/ds-react';
import { useRoles } from '~/api/session';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { ShowMore } from '~/components/ui/ShowMore';
import { useExports, type ExportRow } from '~/features/statistics/statistics';
import { TakeExport } from '~/features/statistics/TakeExport';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Exports without names, and the register of them (PRI-13). */
export default function StatisticsPage() {
  const t = useText();
  const list = useExports();
  const takes = useRoles().includes('STATISTICS');
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle>{t('statistics.title')}</PageTitle>
        <BodyLong>{t('statistics.lead')}</BodyLong>
      </div>
      {takes && (
        <Section title={t('statistics.take')}>
          <TakeExport />
        </Section>
      )}
      <Section title={t('statistics.register')}>
        <Loaded query={list}>
          {() =>
            list.rows.length === 0 ? (
              <EmptyState level="3" why={t('statistics.empty')} help={t('statistics.empty.help')} />
            ) : (
              <VStack gap="space-12">
                <ListTable
                  caption={t('statistics.register')}
                  heads={[
                    t('statistics.kind'),
                    t('statistics.quarters'),
                    t('statistics.rows'),
                    t('statistics.reason'),
                    t('statistics.who'),
                  ]}
                >
                  {list.rows.map((row) => (
                    <ExportLine key={row.id} row={row} />
                  ))}
                </ListTable>
                <ShowMore more={list.more} busy={list.isFetchingNextPage} />
              </VStack>
            )
          }
        </Loaded>
      </Section>
    </VStack>
  );
}

function ExportLine({ row }: { row: ExportRow }) {
  const t = useText();
  const dates = useDates();
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">{t(`statistics.kind.${row.kind}`)}</Table.HeaderCell>
      <Table.DataCell data-label={t('statistics.quarters')}>
        {t('statistics.fromTo', { from: row.from, to: row.to })}
      </Table.DataCell>
      <Table.DataCell data-label={t('statistics.rows')}>{row.rows}</Table.DataCell>
      <Table.DataCell data-label={t('statistics.reason')}>
        <bdi>{row.reason}</bdi>
      </Table.DataCell>
      <Table.DataCell data-label={t('statistics.who')}>
        <bdi>{row.madeBy}</bdi>
        <Detail>{dates.short(row.madeAt)}</Detail>
      </Table.DataCell>
    </Table.Row>
  );
}

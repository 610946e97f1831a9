import { Table, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { ShowMore } from '~/components/ui/ShowMore';
import { useDecisions } from '~/features/audit/audit';
import { useReasonWords } from '~/features/audit/useReasonWords';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Decisions of staff by month; none leads to a person. */
export function Decisions({ office, decision }: { office: string; decision: string }) {
  const t = useText();
  const dates = useDates();
  const reason = useReasonWords();
  const list = useDecisions(office, decision);
  return (
    <Loaded query={list}>
      {() =>
        list.rows.length === 0 ? (
          <EmptyState level="3" why={t('audit.decisions.empty')} help={t('audit.decisions.empty.help')} />
        ) : (
          <VStack gap="space-12">
            <ListTable
              caption={t('audit.decisions')}
              heads={[t('audit.decision'), t('audit.month'), t('audit.office'), t('audit.why')]}
            >
              {list.rows.map((row, index) => (
                <Table.Row key={index} data-row>
                  <Table.HeaderCell scope="row">{t(`audit.decision.${row.decision}`)}</Table.HeaderCell>
                  <Table.DataCell data-label={t('audit.month')}>{dates.month(`${row.month}-15`)}</Table.DataCell>
                  <Table.DataCell data-label={t('audit.office')}>{row.officeName ?? '–'}</Table.DataCell>
                  <Table.DataCell data-label={t('audit.why')}>{row.reason ? reason(row.reason) : '–'}</Table.DataCell>
                </Table.Row>
              ))}
            </ListTable>
            <ShowMore more={list.more} busy={list.isFetchingNextPage} />
          </VStack>
        )
      }
    </Loaded>
  );
}

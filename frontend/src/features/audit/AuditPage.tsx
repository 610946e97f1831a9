import { BodyLong, Link, Table, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { ShowMore } from '~/components/ui/ShowMore';
import { useSamples, type SampleRow } from '~/features/audit/audit';
import { DrawSample } from '~/features/audit/DrawSample';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The auditor's first page: draw a sample, go on with one (PRI-17). */
export default function AuditPage() {
  const t = useText();
  const list = useSamples();
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle>{t('audit.title')}</PageTitle>
        <BodyLong>{t('audit.lead')}</BodyLong>
      </div>
      <Section title={t('audit.draw')}>
        <DrawSample />
      </Section>
      <Section title={t('audit.samples')}>
        <Loaded query={list}>
          {() =>
            list.rows.length === 0 ? (
              <EmptyState level="3" why={t('audit.samples.empty')} help={t('audit.samples.empty.help')} />
            ) : (
              <VStack gap="space-12">
                <ListTable
                  caption={t('audit.samples')}
                  heads={[t('audit.kind'), t('audit.office'), t('audit.period'), t('audit.cases'), t('audit.drawnBy')]}
                >
                  {list.rows.map((row) => (
                    <SampleLine key={row.id} row={row} />
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

function SampleLine({ row }: { row: SampleRow }) {
  const t = useText();
  const dates = useDates();
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/audit/samples/${row.id}`}>
          {t(`audit.kind.${row.kind}`)}, {dates.short(row.drawnAt)}
        </Link>
      </Table.HeaderCell>
      <Table.DataCell data-label={t('audit.office')}>{row.officeName ?? t('audit.office.all')}</Table.DataCell>
      <Table.DataCell data-label={t('audit.period')}>
        {t('audit.months', { from: row.from, to: row.to })}
      </Table.DataCell>
      <Table.DataCell data-label={t('audit.cases')}>
        {t('audit.of', { size: row.size, population: row.population })}
      </Table.DataCell>
      <Table.DataCell data-label={t('audit.drawnBy')}>
        <bdi>{row.drawnBy}</bdi>
      </Table.DataCell>
    </Table.Row>
  );
}

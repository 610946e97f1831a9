import { BodyLong, Link, Table, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { useSample, type Sample } from '~/features/audit/audit';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** One sample: how it was drawn, and its cases under their pseudonyms. */
export default function SamplePage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useSample(id);
  return (
    <VStack gap="space-16">
      <PageTitle>{t('audit.sample.title')}</PageTitle>
      <Link as={RouterLink} to="/audit">
        {t('audit.all')}
      </Link>
      <Loaded query={query}>{(sample) => <Whole sample={sample} />}</Loaded>
    </VStack>
  );
}

function Whole({ sample: { row, cases } }: { sample: Sample }) {
  const t = useText();
  const dates = useDates();
  return (
    <VStack gap="space-24">
      <Pairs
        items={[
          [t('audit.kind'), t(`audit.kind.${row.kind}`)],
          [t('audit.office'), row.officeName ?? t('audit.office.all')],
          [t('audit.period'), t('audit.months', { from: row.from, to: row.to })],
          [t('audit.cases'), t('audit.of', { size: row.size, population: row.population })],
          [t('audit.seed'), String(row.seed)],
          [t('audit.drawnBy'), row.drawnBy],
          [t('audit.drawnAt'), dates.moment(row.drawnAt)],
        ]}
      />
      <BodyLong size="small">{t('audit.seed.help')}</BodyLong>
      {cases.length === 0 ? (
        <EmptyState why={t('audit.sample.empty')} help={t('audit.sample.empty.help')} />
      ) : (
        <ListTable caption={t('audit.cases')} heads={[t('audit.case'), t('audit.named')]}>
          {cases.map((one) => (
            <Table.Row key={one.id} data-row>
              <Table.HeaderCell scope="row">
                <Link as={RouterLink} to={`/audit/cases/${one.id}`}>
                  {t('audit.case.name', { code: one.pseudonym })}
                </Link>
              </Table.HeaderCell>
              <Table.DataCell data-label={t('audit.named')}>
                {t(one.named ? 'audit.named.yes' : 'audit.named.no')}
              </Table.DataCell>
            </Table.Row>
          ))}
        </ListTable>
      )}
    </VStack>
  );
}

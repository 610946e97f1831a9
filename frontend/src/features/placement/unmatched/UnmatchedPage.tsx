import { BodyLong, Link, Table, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { useUnmatched, type Unmatched } from '~/features/placement/unmatched/unmatched';
import { useText } from '~/lib/text';

/** Unmet need: ready candidates of the own offices without a place, by what stands between (MAT-37). */
export default function UnmatchedPage() {
  const t = useText();
  const query = useUnmatched();
  return (
    <VStack gap="space-24">
      <PageTitle>{t('unmatched.title')}</PageTitle>
      <Loaded query={query}>{(report) => <Report report={report} />}</Loaded>
    </VStack>
  );
}

function Report({ report }: { report: Unmatched }) {
  const t = useText();
  const { days, unmatched, smallest, counts, people } = report;
  return (
    <>
      <BodyLong className="narrow">{t('unmatched.lead', { days })}</BodyLong>
      {unmatched === 0 ? (
        <EmptyState why={t('unmatched.none')} help={t('unmatched.none.help')} />
      ) : (
        <>
          <Section title={t('unmatched.counts', { count: unmatched })}>
            <BodyLong size="small">{t('unmatched.adds', { smallest })}</BodyLong>
            <ListTable
              caption={t('unmatched.counts', { count: unmatched })}
              heads={[t('unmatched.head.code'), t('unmatched.head.people')]}
            >
              {counts.map((one) => (
                <Table.Row key={one.code} data-row>
                  <Table.HeaderCell scope="row">{t(`barrier.${one.code}`)}</Table.HeaderCell>
                  <Table.DataCell data-label={t('unmatched.head.people')}>
                    {one.people ?? t('unmatched.hidden')}
                  </Table.DataCell>
                </Table.Row>
              ))}
            </ListTable>
          </Section>
          <Section title={t('unmatched.people')}>
            <ListTable
              caption={t('unmatched.people')}
              heads={[t('unmatched.head.candidate'), t('unmatched.head.codes')]}
            >
              {people.map((one) => (
                <Table.Row key={one.candidateId} data-row>
                  <Table.HeaderCell scope="row">
                    <Link as={RouterLink} to={`/work/candidates/${one.candidateId}/matches`}>
                      <bdi>{one.name ?? t('unmatched.nameless', { number: one.number })}</bdi>
                    </Link>
                  </Table.HeaderCell>
                  <Table.DataCell data-label={t('unmatched.head.codes')}>
                    {one.codes.map((code) => t(`barrier.${code}`)).join('; ')}
                  </Table.DataCell>
                </Table.Row>
              ))}
            </ListTable>
          </Section>
        </>
      )}
    </>
  );
}

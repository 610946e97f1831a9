import { BodyLong, Table, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

type FalseHit = components['schemas']['FalseHitView'];

const heads = ['word', 'category', 'version', 'times', 'last'] as const;

/** What writers hold to be found wrongly, for those who keep the word lists (PRI-08). */
export default function WordsPage() {
  const t = useText();
  const dates = useDates();
  const reported = useQuery({
    queryKey: ['false-hits'],
    queryFn: ({ signal }) => read<FalseHit[]>('/api/v1/language-check/false-hits', { signal }),
  });
  return (
    <VStack gap="space-16">
      <PageTitle>{t('words.title')}</PageTitle>
      <BodyLong>{t('words.intro')}</BodyLong>
      <Loaded query={reported}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState why={t('words.empty')} help={t('words.empty.help')} />
          ) : (
            <ListTable caption={t('words.title')} heads={heads.map((head) => t(`words.${head}`))}>
              {rows.map((row) => (
                <Table.Row key={`${row.word} ${row.category} ${row.listVersion}`} data-row>
                  <Table.HeaderCell scope="row">{row.word}</Table.HeaderCell>
                  <Table.DataCell data-label={t('words.category')}>{t(`words.why.${row.category}`)}</Table.DataCell>
                  <Table.DataCell data-label={t('words.version')}>{row.listVersion}</Table.DataCell>
                  <Table.DataCell data-label={t('words.times')}>{row.times}</Table.DataCell>
                  <Table.DataCell data-label={t('words.last')}>{dates.short(row.lastAt)}</Table.DataCell>
                </Table.Row>
              ))}
            </ListTable>
          )
        }
      </Loaded>
    </VStack>
  );
}

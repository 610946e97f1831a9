import { BodyLong, BodyShort, Heading, Link, Table, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { read } from '~/api/request';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Sides } from '~/features/matching/search/Sides';
import type { Region } from '~/lib/enumerations';
import { useText } from '~/lib/text';

interface OccupationPool {
  code: string;
  name: string;
  /** Absent where there are too few to say. */
  ready?: number | null;
  places: number;
}

interface ReadyPool {
  /** Numbers below this are hidden. */
  smallest: number;
  regions: { region: Region; ready?: number | null; occupations: OccupationPool[] }[];
}

const heads = ['occupation', 'ready', 'places'] as const;

/** Who is ready, as numbers beside the places there (MAT-38): a pool to take along to firms, and no list of people. */
export default function ReadyPoolPage() {
  const t = useText();
  const pool = useQuery({
    queryKey: ['ready-pool'],
    queryFn: ({ signal }) => read<ReadyPool>('/api/v1/search/ready-pool', { signal }),
  });
  return (
    <VStack gap="space-16">
      <PageTitle>{t('pool.title')}</PageTitle>
      <Sides of="/work/search/ready-pool" />
      <BodyLong className="narrow">{t('pool.what')}</BodyLong>
      <Loaded query={pool}>
        {({ smallest, regions }) =>
          regions.length === 0 ? (
            <EmptyState why={t('pool.empty')} help={t('pool.empty.help')} />
          ) : (
            <VStack gap="space-24">
              {regions.map(({ region, ready, occupations }) => (
                <section key={region} aria-labelledby={`pool-${region}`}>
                  <Heading level="2" size="small" id={`pool-${region}`}>
                    {t(`region.${region}`)}
                  </Heading>
                  <BodyShort size="small">
                    {ready == null ? t('pool.hidden', { smallest }) : t('pool.ready', { count: ready })}
                  </BodyShort>
                  {occupations.length > 0 && (
                    <ListTable caption={t(`region.${region}`)} heads={heads.map((head) => t(`pool.head.${head}`))}>
                      {occupations.map((one) => (
                        <Row key={one.code} row={one} />
                      ))}
                    </ListTable>
                  )}
                </section>
              ))}
            </VStack>
          )
        }
      </Loaded>
    </VStack>
  );
}

function Row({ row }: { row: OccupationPool }) {
  const t = useText();
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/work/search/candidates?query=${encodeURIComponent(row.name)}`}>
          {row.name}
        </Link>
      </Table.HeaderCell>
      <Table.DataCell data-label={t('pool.head.ready')}>{row.ready ?? t('pool.few')}</Table.DataCell>
      <Table.DataCell data-label={t('pool.head.places')}>
        {row.places}
        {row.places > (row.ready ?? 0) && ` ${t('pool.short')}`}
      </Table.DataCell>
    </Table.Row>
  );
}

import { Link, Table, VStack } from '@navikt/ds-react';
import { Link as RouterLink, Navigate, useSearchParams } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { ShowMore } from '~/components/ui/ShowMore';
import { useAgreements } from '~/features/placement/staff/placements';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The agreements of the own offices; asked for one introduction, it goes straight to its agreement. */
export default function AgreementsPage() {
  const t = useText();
  const dates = useDates();
  const [params] = useSearchParams();
  const introductionId = params.get('introductionId') ?? '';
  const list = useAgreements(introductionId);
  const [only] = list.rows;
  if (introductionId && only) return <Navigate to={`/work/agreements/${only.id}`} replace />;
  return (
    <VStack gap="space-16">
      <PageTitle>{t('agreements.title')}</PageTitle>
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState
              why={t('agreements.empty')}
              help={t('agreements.empty.help')}
              action={
                <LinkButton to="/work/introductions" size="small" variant="secondary">
                  {t('introductions.title')}
                </LinkButton>
              }
            />
          ) : (
            <VStack gap="space-12">
              <ListTable
                caption={t('agreements.title')}
                heads={[t('agreements.workplace'), t('agreements.state'), t('agreements.period')]}
              >
                {list.rows.map((row) => (
                  <Table.Row key={row.id} data-row>
                    <Table.HeaderCell scope="row">
                      <Link as={RouterLink} to={`/work/agreements/${row.id}`}>
                        <bdi>{row.workplaceName}</bdi>
                      </Link>
                    </Table.HeaderCell>
                    <Table.DataCell data-label={t('agreements.state')}>
                      {t(`agreements.state.${row.state}`)}
                    </Table.DataCell>
                    <Table.DataCell data-label={t('agreements.period')}>
                      {dates.short(row.startsOn)}–{dates.short(row.endsOn)}
                    </Table.DataCell>
                  </Table.Row>
                ))}
              </ListTable>
              <ShowMore more={list.more} busy={list.isFetchingNextPage} />
            </VStack>
          )
        }
      </Loaded>
    </VStack>
  );
}

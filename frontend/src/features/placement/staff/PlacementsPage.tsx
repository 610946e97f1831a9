import { BodyShort, Link, Select, Table, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { ShowMore } from '~/components/ui/ShowMore';
import { usePlacements } from '~/features/placement/staff/placements';
import { PlacementTag } from '~/features/placement/staff/PlacementTag';
import { placementStates } from '~/features/placement/staff/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

/** The placements of the own offices. */
export default function PlacementsPage() {
  const t = useText();
  const dates = useDates();
  const [filter, set] = useUrlState({ state: '' });
  const list = usePlacements(filter.state);
  return (
    <VStack gap="space-16">
      <PageTitle>{t('placements.title')}</PageTitle>
      <search className="filters">
        <Select
          size="small"
          label={t('placements.state')}
          value={filter.state}
          onChange={(event) => set({ state: event.target.value })}
        >
          <option value="">{t('ui.all')}</option>
          {placementStates.map((one) => (
            <option key={one} value={one}>
              {t(`placements.state.${one}`)}
            </option>
          ))}
        </Select>
      </search>
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState
              why={t(filter.state ? 'placements.empty.filtered' : 'placements.empty')}
              help={t('placements.empty.help')}
              action={
                <LinkButton to="/work/introductions" size="small" variant="secondary">
                  {t('introductions.title')}
                </LinkButton>
              }
            />
          ) : (
            <VStack gap="space-12">
              <BodyShort size="small" role="status">
                {t('ui.hits', { count: list.rows.length })}
              </BodyShort>
              <ListTable
                caption={t('placements.title')}
                heads={[
                  t('placements.head.whom'),
                  t('placements.state'),
                  t('placements.head.workplace'),
                  t('placements.head.start'),
                  t('placements.head.end'),
                ]}
              >
                {list.rows.map((row) => (
                  <Table.Row key={row.id} data-row>
                    <Table.HeaderCell scope="row">
                      <Link as={RouterLink} to={`/work/placements/${row.id}`}>
                        <bdi>{row.candidateName ?? t('candidates.tab', { number: row.candidateNumber })}</bdi>
                      </Link>
                    </Table.HeaderCell>
                    <Table.DataCell data-label={t('placements.state')}>
                      <PlacementTag state={row.state} />
                    </Table.DataCell>
                    <Table.DataCell data-label={t('placements.head.workplace')}>
                      <bdi>{row.workplaceName}</bdi>
                    </Table.DataCell>
                    <Table.DataCell data-label={t('placements.head.start')}>{dates.short(row.startsOn)}</Table.DataCell>
                    <Table.DataCell data-label={t('placements.head.end')}>{dates.short(row.endsOn)}</Table.DataCell>
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

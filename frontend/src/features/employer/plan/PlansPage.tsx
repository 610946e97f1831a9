import { BodyShort, HStack, Link, Select, Table, Tag, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useRoles } from '~/api/session';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { ShowMore } from '~/components/ui/ShowMore';
import { planMakers } from '~/features/employer/plan/pages';
import { noPlanFilter, usePlans, type PlanRow } from '~/features/employer/plan/plans';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

const standings = ['RUNNING', 'UPCOMING', 'OVER'] as const;
const heads = ['name', 'days', 'owner', 'where', 'who', 'progress'] as const;

/** The regional plans that the reader's office or provider shares (EMP-18). */
export default function PlansPage() {
  const t = useText();
  const [filter, set] = useUrlState(noPlanFilter);
  const makes = useRoles().some((role) => planMakers.includes(role));
  return (
    <VStack gap="space-16">
      <HStack justify="space-between" align="center" gap="space-8">
        <PageTitle>{t('plans.title')}</PageTitle>
        {makes && (
          <LinkButton to="/work/plans/new" size="small">
            {t('plans.new.title')}
          </LinkButton>
        )}
      </HStack>
      <search>
        <div className="filters">
          <Select
            size="small"
            label={t('plans.standing')}
            value={filter.standing}
            onChange={(event) => set({ standing: event.target.value })}
          >
            <option value="">{t('ui.all')}</option>
            {standings.map((one) => (
              <option key={one} value={one}>
                {t(`planStanding.${one}`)}
              </option>
            ))}
          </Select>
          <Select
            size="small"
            label={t('plans.sort')}
            value={filter.sort}
            onChange={(event) => set({ sort: event.target.value })}
          >
            <option value="">{t('plans.sort.LAST_DAY')}</option>
            <option value="NAME">{t('plans.sort.NAME')}</option>
          </Select>
        </div>
      </search>
      <List filter={filter} />
    </VStack>
  );
}

function List({ filter }: { filter: typeof noPlanFilter }) {
  const t = useText();
  const list = usePlans(filter);
  return (
    <Loaded query={list}>
      {() =>
        list.rows.length === 0 ? (
          <EmptyState why={t('plans.empty')} help={t('plans.empty.help')} />
        ) : (
          <VStack gap="space-12">
            <ListTable caption={t('plans.title')} heads={heads.map((head) => t(`plans.head.${head}`))}>
              {list.rows.map((row) => (
                <Line key={row.id} row={row} />
              ))}
            </ListTable>
            <ShowMore more={list.more} busy={list.isFetchingNextPage} />
          </VStack>
        )
      }
    </Loaded>
  );
}

function Line({ row }: { row: PlanRow }) {
  const t = useText();
  const dates = useDates();
  const { targets, contacted, hosting } = row.progress;
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/work/plans/${row.id}`} state={{ fromList: true }}>
          {row.name}
        </Link>
      </Table.HeaderCell>
      <Table.DataCell data-label={t('plans.head.days')}>
        <VStack gap="space-4" align="start">
          {t('plans.days', { from: dates.short(row.from), to: dates.short(row.to) })}
          <Tag size="xsmall" variant="outline" data-color={row.standing === 'RUNNING' ? 'success' : 'neutral'}>
            {t(`planStanding.${row.standing}`)}
          </Tag>
        </VStack>
      </Table.DataCell>
      <Table.DataCell data-label={t('plans.head.owner')}>
        <bdi>{row.owner}</bdi>
      </Table.DataCell>
      <Table.DataCell data-label={t('plans.head.where')}>{row.municipalities.join(', ')}</Table.DataCell>
      <Table.DataCell data-label={t('plans.head.who')}>{row.organisations.join(', ')}</Table.DataCell>
      <Table.DataCell data-label={t('plans.head.progress')}>
        <BodyShort size="small">{t('plans.short', { targets, contacted, hosting })}</BodyShort>
      </Table.DataCell>
    </Table.Row>
  );
}

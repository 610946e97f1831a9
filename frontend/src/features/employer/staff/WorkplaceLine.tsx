import { Detail, Link, Table } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { LightTag } from '~/features/employer/staff/LightTag';
import { WorkplaceSigns } from '~/features/employer/staff/WorkplaceSigns';
import type { WorkplaceRow } from '~/features/employer/staff/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** One workplace in the list; Enter opens. */
export function WorkplaceLine({ row }: { row: WorkplaceRow }) {
  const t = useText();
  const dates = useDates();
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/work/workplaces/${row.id}`}>
          <bdi>{row.name}</bdi>
        </Link>
        {row.employer !== row.name && (
          <Detail>
            <bdi>{row.employer}</bdi>
          </Detail>
        )}
      </Table.HeaderCell>
      <Table.DataCell data-label={t('workplaces.head.light')}>
        {row.light ? <LightTag light={row.light} /> : t('workplaces.unknown')}
        {row.askedOften && <Detail>{t('light.askedOften')}</Detail>}
      </Table.DataCell>
      <Table.DataCell data-label={t('workplaces.head.municipality')}>
        {row.municipality ?? t('workplaces.unknown')}
      </Table.DataCell>
      <Table.DataCell data-label={t('workplaces.head.industry')}>
        {row.industry ? t(`industry.${row.industry as 'A'}`) : t('workplaces.unknown')}
      </Table.DataCell>
      <Table.DataCell data-label={t('workplaces.head.size')}>
        {row.sizeBand ? t(`sizeBand.${row.sizeBand}`) : t('workplaces.unknown')}
      </Table.DataCell>
      <Table.DataCell data-label={t('workplaces.head.owner')}>
        {row.owner ? <bdi>{row.owner}</bdi> : t('workplaces.noOwner')}
      </Table.DataCell>
      <Table.DataCell data-label={t('workplaces.head.stage')}>
        {t(`relationStage.${row.stage ?? 'PROSPECT'}`)}
        {row.lastContact && <Detail>{t('workplaces.last', { date: dates.short(row.lastContact) })}</Detail>}
      </Table.DataCell>
      <Table.DataCell>
        <WorkplaceSigns
          blocked={row.blocked}
          capReached={row.capReached}
          closed={Boolean(row.closedOn)}
          prospect={row.prospect ?? false}
        />
      </Table.DataCell>
    </Table.Row>
  );
}

import { BodyShort, Detail, Link, Table } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import type { Lapsed } from '~/features/employer/staff/recovery';
import { useDates } from '~/lib/dates';
import { upperFirst, useText } from '~/lib/text';

/** One host that takes nobody in any more; Enter opens. */
export function LapsedLine({ row }: { row: Lapsed }) {
  const t = useText();
  const dates = useDates();
  const { id, name, employer, municipality, stage, since, reason, reasonWords, reasonOn, finished, owner, last } = row;
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/work/workplaces/${id}`}>
          <bdi>{name}</bdi>
        </Link>
        <Detail>
          {[employer !== name && employer, municipality, t('lapsed.finished', { count: finished })]
            .filter(Boolean)
            .join(', ')}
        </Detail>
        {row.talkOpen && <Detail>{t('lapsed.talkOpen')}</Detail>}
      </Table.HeaderCell>
      <Table.DataCell data-label={t('lapsed.head.stage')}>
        {t(`relationStage.${stage}`)}
        <Detail>{t('relation.since', { date: dates.short(since) })}</Detail>
      </Table.DataCell>
      <Table.DataCell data-label={t('lapsed.head.reason')}>
        {reason ? t(`noPlaceReason.${reason}`) : t('lapsed.noReason')}
        {reasonWords && <Detail>{reasonWords}</Detail>}
        {reasonOn && <Detail>{dates.short(reasonOn)}</Detail>}
      </Table.DataCell>
      <Table.DataCell data-label={t('lapsed.head.last')}>
        {last ? (
          <>
            {last.result && <BodyShort size="small">{last.result}</BodyShort>}
            <Detail>
              {upperFirst(t(`activityType.${last.type}`))}, {dates.short(last.on)}
            </Detail>
          </>
        ) : (
          t('lapsed.noWord')
        )}
      </Table.DataCell>
      <Table.DataCell data-label={t('lapsed.head.owner')}>
        {owner ? <bdi>{owner}</bdi> : t('workplaces.noOwner')}
      </Table.DataCell>
    </Table.Row>
  );
}

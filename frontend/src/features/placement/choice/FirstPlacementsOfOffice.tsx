import { BodyShort, Link, Table } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import { ShowMore } from '~/components/ui/ShowMore';
import {
  useFirstPlacementCounts,
  useFirstPlacements,
  type FirstPlacementCounts,
  type FirstPlacementRow,
} from '~/features/placement/choice/firstPlacements';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** First placements of an office, for its leader: how many rested on a checklist, how many on a reason, and which. */
export function FirstPlacementsOfOffice({ office }: { office: string }) {
  const t = useText();
  const counts = useFirstPlacementCounts(office);
  return (
    <Section title={t('firsts.title')}>
      <Loaded query={counts}>{(all) => <Counts counts={all} />}</Loaded>
      <List office={office} />
    </Section>
  );
}

function Counts({ counts: { since, withChecklist, withReason, waiting } }: { counts: FirstPlacementCounts }) {
  const t = useText();
  const dates = useDates();
  return (
    <>
      <BodyShort size="small">{t('firsts.since', { date: dates.long(since) })}</BodyShort>
      {withChecklist + withReason + waiting > 0 && (
        <Pairs
          items={[
            [t('firsts.withChecklist'), String(withChecklist)],
            [t('firsts.withReason'), String(withReason)],
            [t('firsts.waiting'), String(waiting)],
          ]}
        />
      )}
    </>
  );
}

function List({ office }: { office: string }) {
  const t = useText();
  const list = useFirstPlacements(office);
  return (
    <Loaded query={list}>
      {() =>
        list.rows.length === 0 ? (
          <BodyShort>{t('firsts.empty')}</BodyShort>
        ) : (
          <>
            <ListTable
              caption={t('firsts.title')}
              heads={[t('firsts.workplace'), t('firsts.on'), t('firsts.rests'), t('firsts.by')]}
            >
              {list.rows.map((row, at) => (
                <Line key={at} row={row} />
              ))}
            </ListTable>
            <ShowMore more={list.more} busy={list.isFetchingNextPage} />
          </>
        )
      }
    </Loaded>
  );
}

function Line({ row }: { row: FirstPlacementRow }) {
  const t = useText();
  const dates = useDates();
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/work/workplaces/${row.workplaceId}`}>
          <bdi>{row.workplace}</bdi>
        </Link>
      </Table.HeaderCell>
      <Table.DataCell data-label={t('firsts.on')}>
        {dates.short(row.on)}
        {!row.agreed && <BodyShort size="small">{t('firsts.notAgreed')}</BodyShort>}
      </Table.DataCell>
      <Table.DataCell data-label={t('firsts.rests')}>
        {row.checklistOn ? (
          t('firsts.checklist', { date: dates.short(row.checklistOn) })
        ) : (
          <span className="as-written">{row.reason}</span>
        )}
      </Table.DataCell>
      <Table.DataCell data-label={t('firsts.by')}>{row.by ?? '–'}</Table.DataCell>
    </Table.Row>
  );
}

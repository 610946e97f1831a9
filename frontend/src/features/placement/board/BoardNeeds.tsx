import { BodyShort, Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { BoardList } from '~/features/placement/board/BoardList';
import { FirmRow } from '~/features/placement/board/FirmRow';
import { useBoardNeeds, type MarketBoard } from '~/features/placement/board/marketBoard';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The needs that are out, the newest first. */
export function BoardNeeds({ board }: { board: MarketBoard }) {
  const t = useText();
  const dates = useDates();
  return (
    <Section title={t('board.needs')}>
      <Loaded query={useBoardNeeds()}>
        {(needs) => (
          <>
            <BodyShort size="small">
              {t('board.needs.counts', { seats: needs.seats, fresh: needs.fresh, waiting: needs.waiting })}
            </BodyShort>
            <BoardList
              title={t('board.open')}
              empty={t('board.open.none')}
              count={needs.places}
              rows={needs.rows}
              all="/work/practice-places?state=PUBLISHED"
              keyOf={(row) => row.id}
            >
              {(row) => (
                <FirmRow firm={row} board={board}>
                  <Link as={RouterLink} to={`/work/practice-places/${row.id}`} className="first-upper">
                    {(row.title ?? row.tasks.slice(0, 3).join(', ')) || t('places.untitled')}
                  </Link>{' '}
                  {[
                    t('places.seats', { free: row.freeSeats, positions: row.positions }),
                    row.confirmedAt && t('board.confirmed', { date: dates.short(row.confirmedAt) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </FirmRow>
              )}
            </BoardList>
          </>
        )}
      </Loaded>
    </Section>
  );
}

import { BodyShort, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { Section } from '~/components/ui/Section';
import { BoardList } from '~/features/placement/board/BoardList';
import { FirmRow } from '~/features/placement/board/FirmRow';
import type { MarketBoard, Plan } from '~/features/placement/board/marketBoard';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Who contacts whom until the end of next week, whose visits would do for two, and firms that nobody owns. */
export function BoardPlans({ board }: { board: MarketBoard }) {
  const t = useText();
  const dates = useDates();
  const what = (plan: Plan) =>
    t('contactLog.what', {
      type: t(`activityType.${plan.type}`),
      channel: t(`activityChannel.${plan.channel}`),
      date: dates.short(plan.day),
      by: [plan.by, plan.unit].filter(Boolean).join(', ') || t('contactLog.somebody'),
    });
  return (
    <Section title={t('board.plans')}>
      <VStack gap="space-24">
        <BoardList
          title={t('board.planned', { date: dates.short(board.until) })}
          empty={t('board.planned.none')}
          count={board.planned.count}
          rows={board.planned.rows}
          keyOf={(row) => row.id}
        >
          {(row) => (
            <BodyShort size="small">
              <Link as={RouterLink} to={`/work/workplaces/${row.firm.workplaceId}`}>
                <bdi>{row.firm.workplace}</bdi>
              </Link>{' '}
              {what(row)}
            </BodyShort>
          )}
        </BoardList>
        <BoardList
          title={t('board.collisions', { days: board.days })}
          empty={t('board.collisions.none')}
          count={board.collisions.count}
          rows={board.collisions.rows}
          keyOf={(row) => row.one.id + row.other.id}
        >
          {(row) => (
            <BodyShort size="small">
              <Link as={RouterLink} to={`/work/workplaces/${row.firm.workplaceId}`}>
                <bdi>{row.firm.workplace}</bdi>
              </Link>{' '}
              {t('board.both', { one: what(row.one), other: what(row.other) })}
            </BodyShort>
          )}
        </BoardList>
        <BoardList
          title={t('board.withoutOwner')}
          empty={t('board.withoutOwner.none')}
          count={board.withoutOwner.count}
          rows={board.withoutOwner.rows}
          keyOf={(row) => row.workplaceId}
        >
          {(row) => (
            <FirmRow firm={row} board={board}>
              {t('board.noOwner')}
            </FirmRow>
          )}
        </BoardList>
      </VStack>
    </Section>
  );
}

import { HStack, VStack } from '@navikt/ds-react';
import { Section } from '~/components/ui/Section';
import { LightTag } from '~/features/employer/staff/LightTag';
import { BoardList } from '~/features/placement/board/BoardList';
import { FirmRow } from '~/features/placement/board/FirmRow';
import type { MarketBoard } from '~/features/placement/board/marketBoard';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Lights that turned in the last week, and firms that grow, close, or say that they will recruit. */
export function BoardSignals({ board }: { board: MarketBoard }) {
  const t = useText();
  const dates = useDates();
  const lights = [
    ['green', board.green, 'GREEN'],
    ['fading', board.fading, 'YELLOW'],
  ] as const;
  const words = [
    ['stated', board.stated],
    ['growing', board.growing],
    ['closing', board.closing],
  ] as const;
  return (
    <Section title={t('board.signals')}>
      <VStack gap="space-24">
        {lights.map(([name, part, light]) => (
          <BoardList
            key={name}
            title={t(`board.${name}`)}
            empty={t(`board.${name}.none`)}
            count={part.count}
            rows={part.rows}
            all={`/work/workplaces?light=${light}`}
            keyOf={(row) => row.firm.workplaceId}
          >
            {(row) => (
              <FirmRow firm={row.firm} board={board}>
                <HStack gap="space-8" align="center">
                  <LightTag light={row.colour} />
                  {t('light.since', { date: dates.short(row.changedAt) })}
                </HStack>
              </FirmRow>
            )}
          </BoardList>
        ))}
        {words.map(([name, part]) => (
          <BoardList
            key={name}
            title={t(`board.${name}`)}
            empty={t(`board.${name}.none`)}
            count={part.count}
            rows={part.rows}
            keyOf={(row) => row.firm.workplaceId}
          >
            {(row) => (
              <FirmRow firm={row.firm} board={board}>
                {[
                  name === 'stated' && row.howMany && t('board.howMany', { count: row.howMany }),
                  row.course && t(`outlook.course.${row.course}`),
                  row.nextYear && t('board.nextYear', { people: t(`outlook.nextYear.${row.nextYear}`) }),
                  t('board.told', { date: dates.short(row.toldOn) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </FirmRow>
            )}
          </BoardList>
        ))}
      </VStack>
    </Section>
  );
}

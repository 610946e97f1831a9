import { BodyLong, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { useMoves, useSwaps } from '~/features/introduction/exchange/exchange';
import { MoveRow } from '~/features/introduction/exchange/MoveRow';
import { SwapRow } from '~/features/introduction/exchange/SwapRow';
import { useText } from '~/lib/text';

/** Who waits though another place is free, and who could change places: proposals alone (MAT-33, MAT-28). */
export default function WaitingListPage() {
  const t = useText();
  const moves = useMoves();
  const swaps = useSwaps();
  return (
    <VStack gap="space-24">
      <PageTitle>{t('exchange.title')}</PageTitle>
      <BodyLong className="narrow">{t('exchange.lead')}</BodyLong>
      <Section title={t('exchange.moves')}>
        <Loaded query={moves}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState level="3" why={t('exchange.moves.none')} help={t('exchange.moves.none.help')} />
            ) : (
              <VStack as="ul" gap="space-16" className="plain-list">
                {rows.map((move) => (
                  <MoveRow key={move.introductionId} move={move} />
                ))}
              </VStack>
            )
          }
        </Loaded>
      </Section>
      <Section title={t('exchange.swaps')}>
        <Loaded query={swaps}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState level="3" why={t('exchange.swaps.none')} help={t('exchange.swaps.none.help')} />
            ) : (
              <VStack as="ul" gap="space-16" className="plain-list">
                {rows.map((swap) => (
                  <SwapRow key={swap.one.introductionId + swap.other.introductionId} swap={swap} />
                ))}
              </VStack>
            )
          }
        </Loaded>
      </Section>
    </VStack>
  );
}

import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { BoardNeeds } from '~/features/placement/board/BoardNeeds';
import { BoardPlans } from '~/features/placement/board/BoardPlans';
import { BoardReady } from '~/features/placement/board/BoardReady';
import { BoardSignals } from '~/features/placement/board/BoardSignals';
import { useMarketBoard, type MarketBoard } from '~/features/placement/board/marketBoard';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import '~/features/placement/board/board.css';

/** The board of the weekly market meeting (EMP-19): needs, signals, ready people in numbers, and who contacts whom. */
export default function MarketBoardPage() {
  const t = useText();
  return (
    <>
      <PageTitle>{t('board.title')}</PageTitle>
      <Loaded query={useMarketBoard()}>{(board) => <Board board={board} />}</Loaded>
    </>
  );
}

function Board({ board }: { board: MarketBoard }) {
  const t = useText();
  const dates = useDates();
  if (board.offices.length === 0) return <EmptyState why={t('board.nothing')} help={t('board.nothing.help')} />;
  return (
    <VStack gap="space-24">
      <HStack gap="space-16" align="center">
        <BodyShort>
          {t('board.of', {
            offices: board.offices.map((one) => one.name).join(', '),
            since: dates.long(board.since),
            until: dates.long(board.until),
          })}
        </BodyShort>
        <LinkButton to="/work/plans" size="small" variant="tertiary" className="no-print">
          {t('plans.title')}
        </LinkButton>
        <Button size="small" variant="tertiary" className="no-print" onClick={() => window.print()}>
          {t('visitHelp.print')}
        </Button>
      </HStack>
      <div className="market-board">
        <BoardNeeds board={board} />
        <BoardSignals board={board} />
        <BoardPlans board={board} />
        <BoardReady />
      </div>
    </VStack>
  );
}

import { BodyShort, Button, HStack, Link, VStack } from '@navikt/ds-react';
import { useState, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { AssignForm } from '~/features/placement/board/AssignForm';
import type { Firm, MarketBoard } from '~/features/placement/board/marketBoard';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

interface Props {
  firm: Firm;
  board: MarketBoard;
  children: ReactNode;
}

/** A firm on the board: what is said of it, who contacts it, or whom to choose. */
export function FirmRow({ firm, board, children }: Props) {
  const t = useText();
  const dates = useDates();
  const [open, setOpen] = useState(false);
  const agreed = board.planned.rows.find((one) => one.firm.workplaceId === firm.workplaceId);
  return (
    <VStack gap="space-4">
      <HStack gap="space-8" align="center">
        <Link as={RouterLink} to={`/work/workplaces/${firm.workplaceId}`}>
          <bdi>{firm.workplace}</bdi>
        </Link>
        {firm.municipality && (
          <BodyShort size="small" textColor="subtle">
            {firm.municipality}
          </BodyShort>
        )}
      </HStack>
      <HStack gap="space-8" align="center">
        <BodyShort size="small" as="div">
          {children}
        </BodyShort>
        {agreed && (
          <BodyShort size="small" weight="semibold">
            {t('board.agreed', {
              who: agreed.by ?? t('contactLog.somebody'),
              date: dates.short(agreed.day),
            })}
          </BodyShort>
        )}
        {!agreed && !open && board.visitors.length > 0 && (
          <Button
            size="xsmall"
            variant="secondary"
            className="no-print"
            aria-label={t('board.choose.for', { firm: firm.workplace })}
            onClick={() => setOpen(true)}
          >
            {t('board.choose')}
          </Button>
        )}
      </HStack>
      {open && <AssignForm firm={firm} board={board} onClose={() => setOpen(false)} />}
    </VStack>
  );
}

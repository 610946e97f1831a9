import { BodyShort, HStack, Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import type { Move } from '~/features/introduction/exchange/exchange';
import { usePlaceLine } from '~/features/introduction/exchange/usePlaceLine';
import { useText } from '~/lib/text';

/** Somebody in a line, and the equal place that is free; what follows is done on the page of the pair. */
export function MoveRow({ move }: { move: Move }) {
  const t = useText();
  const place = usePlaceLine();
  const name = move.candidateName ?? t('exchange.nameless', { number: move.candidateNumber });
  return (
    <li data-row>
      <Link as={RouterLink} to={`/work/introductions/${move.introductionId}`}>
        <bdi>{name}</bdi>
      </Link>
      <BodyShort size="small">{t('exchange.waits', { place: place(move.from) })}</BodyShort>
      <BodyShort size="small" textColor="subtle">
        {t('exchange.line', { inLine: move.inLine, seats: move.seats })}
      </BodyShort>
      <BodyShort size="small">{t('exchange.free', { place: place(move.to) })}</BodyShort>
      <HStack gap="space-12" align="center">
        <BodyShort size="small" weight="semibold">
          {move.waitingDaysSaved == null
            ? t('exchange.daysUnknown')
            : t('exchange.days', { days: move.waitingDaysSaved })}
        </BodyShort>
        <Link as={RouterLink} to={`/work/matches/${move.candidateId}/${move.to.placeId}?mode=USER_FIRST`}>
          {t('exchange.why', { name })}
        </Link>
      </HStack>
    </li>
  );
}

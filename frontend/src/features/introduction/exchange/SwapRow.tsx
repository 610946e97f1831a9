import { BodyShort, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import type { Side, Swap } from '~/features/introduction/exchange/exchange';
import { usePlaceLine } from '~/features/introduction/exchange/usePlaceLine';
import { useText } from '~/lib/text';

/** Two who would change places: what each pair counts today, and after. */
export function SwapRow({ swap }: { swap: Swap }) {
  return (
    <VStack as="li" gap="space-8" data-row>
      <One side={swap.one} />
      <One side={swap.other} />
    </VStack>
  );
}

function One({ side }: { side: Side }) {
  const t = useText();
  const place = usePlaceLine();
  const name = side.candidateName ?? t('exchange.nameless', { number: side.candidateNumber });
  return (
    <div>
      <Link as={RouterLink} to={`/work/introductions/${side.introductionId}`}>
        <bdi>{name}</bdi>
      </Link>
      <BodyShort size="small">{t('exchange.from', { place: place(side.from) })}</BodyShort>
      <BodyShort size="small">
        {t('exchange.to', { place: place(side.to) })}{' '}
        <Link as={RouterLink} to={`/work/matches/${side.candidateId}/${side.to.placeId}?mode=USER_FIRST`}>
          {t('exchange.why', { name })}
        </Link>
      </BodyShort>
    </div>
  );
}

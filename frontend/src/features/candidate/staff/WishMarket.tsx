import { BodyShort, Heading, InlineMessage } from '@navikt/ds-react';
import { useWishMarket } from '~/features/candidate/staff/wishMarket';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Who has finished for what the candidate wishes, against the places open there (MAT-35); it changes no list. */
export function WishMarket({ id }: { id: string }) {
  const t = useText();
  const dates = useDates();
  const market = useWishMarket(id).data;
  if (!market || market.trades.length === 0) return null;
  return (
    <section>
      <Heading level="2" size="small" spacing>
        {t('market.title')}
      </Heading>
      <BodyShort size="small" textColor="subtle">
        {t('market.where', { region: t(`region.${market.region}`), date: dates.short(market.since) })}
      </BodyShort>
      <ul>
        {market.trades.map(({ occupation, name, finished, openings, saturated }) => (
          <li key={occupation}>
            {finished == null ? t('market.few', { name, openings }) : t('market.line', { name, finished, openings })}
            {saturated && (
              <InlineMessage status="warning" size="small">
                {t('market.saturated')}
              </InlineMessage>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ExchangePlace } from '~/features/introduction/exchange/exchange';
import { useText } from '~/lib/text';

/** A place of a proposal in one line: what and where, the number of the list, the way there. */
export function usePlaceLine() {
  const t = useText();
  return ({ title, workplace, score, minutes }: ExchangePlace) =>
    [
      title ? t('exchange.place', { title, workplace }) : workplace,
      score == null ? t('exchange.noScore') : t('exchange.score', { score }),
      minutes == null ? null : t('exchange.minutes', { minutes }),
    ]
      .filter(Boolean)
      .join(', ');
}

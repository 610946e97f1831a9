import type { FactLine } from '~/features/matching/types';
import { useSentence } from '~/features/matching/useSentence';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** A fact with its source, age and whether it is verified: "Varemottak: gjort (kandidaten, oktober 2026)". */
export function useFactLine() {
  const t = useText();
  const say = useSentence();
  const dates = useDates();
  return (fact: FactLine): string => {
    const origin = [
      fact.source && t(`source.${fact.source}`),
      fact.recordedAt && dates.month(fact.recordedAt),
      fact.verified && t('fact.verified'),
    ].filter(Boolean);
    return origin.length > 0 ? `${say('fact', fact)} (${origin.join(', ')})` : say('fact', fact);
  };
}

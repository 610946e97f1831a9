import { BodyShort } from '@navikt/ds-react';
import { estimateOf } from '~/features/practiceplace/details/supervision';
import { useText } from '~/lib/text';

/** How many hours to reckon with, said before the need is sent (PLC-18). */
export function HoursEstimate({ hours, days }: { hours?: number | null; days: number }) {
  const t = useText();
  const { guessed, ...estimate } = estimateOf(hours, days);
  return (
    <BodyShort>
      {t('hours.estimate', estimate)}
      {guessed && ` ${t('hours.estimate.guess', { hours: estimate.later })}`}
    </BodyShort>
  );
}

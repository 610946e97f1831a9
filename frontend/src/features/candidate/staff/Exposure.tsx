import { BodyShort, Heading } from '@navikt/ds-react';
import { useExposure } from '~/features/candidate/staff/exposure';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** How often the person has been seen, from the list to the workplace (MAT-29); nothing of who looked. */
export function Exposure({ id }: { id: string }) {
  const t = useText();
  const dates = useDates();
  const seen = useExposure(id).data;
  if (!seen) return null;
  return (
    <section>
      <Heading level="2" size="small" spacing>
        {t('exposure.title')}
      </Heading>
      <ul>
        {seen.counts.map(({ kind, times }) => (
          <li key={kind}>{t(`exposure.${kind}`, { times })}</li>
        ))}
      </ul>
      <BodyShort size="small">
        {seen.lastShownOn
          ? t('exposure.last', { date: dates.long(seen.lastShownOn) })
          : t('exposure.never', { date: dates.long(seen.since) })}
      </BodyShort>
    </section>
  );
}

import { BodyShort, Heading, InlineMessage } from '@navikt/ds-react';
import { useRouteAdvice } from '~/features/candidate/staff/routeAdvice';
import { useText } from '~/lib/text';

/** Which way could be the next one, and why (MAT-31): advice, and never a no. */
export function RouteAdvice({ id }: { id: string }) {
  const t = useText();
  const advice = useRouteAdvice(id).data;
  if (!advice) return null;
  const { distance, reason, fitting, near, alternatives, measures, otherPlan } = advice;
  return (
    <section>
      <Heading level="2" size="small" spacing>
        {t('route.title')}
      </Heading>
      <BodyShort>
        {distance === 'NEAR'
          ? t('route.near', { near })
          : fitting > 0
            ? t('route.farFits', { fitting })
            : t('route.far', { reason: t(`barrier.${reason}`).toLowerCase() })}
      </BodyShort>
      <BodyShort size="small">{t('route.alternatives')}</BodyShort>
      <ul>
        {alternatives.map((one) => (
          <li key={one}>{t(`route.${one}`)}</li>
        ))}
      </ul>
      {otherPlan && (
        <InlineMessage status="warning" size="small">
          {t('route.otherPlan', { measures })}
        </InlineMessage>
      )}
    </section>
  );
}

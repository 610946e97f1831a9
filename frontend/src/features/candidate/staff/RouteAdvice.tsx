import { BodyShort, Button, Heading, InlineMessage, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useRoles } from '~/api/session';
import { NextPlanForm } from '~/features/candidate/staff/NextPlanForm';
import { useRouteAdvice } from '~/features/candidate/staff/routeAdvice';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Which way could be the next one, and why (MAT-31): advice, and never a no. */
export function RouteAdvice({ id }: { id: string }) {
  const t = useText();
  const advice = useRouteAdvice(id).data;
  const dates = useDates();
  const writes = useRoles().includes('ADVISER');
  const [writing, setWriting] = useState(false);
  if (!advice) return null;
  const { distance, reason, fitting, near, alternatives, measures, otherPlan, plan } = advice;
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
      <VStack gap="space-12" align="start">
        {otherPlan && (
          <InlineMessage status="warning" size="small">
            {t('route.otherPlan', { measures })}
          </InlineMessage>
        )}
        {plan && (
          <BodyShort size="small">
            {t('route.plan', { route: t(`route.${plan.route}`), date: dates.long(plan.on), by: plan.by ?? '–' })}
            <br />
            <span className="as-written">{plan.words}</span>
          </BodyShort>
        )}
        {writes &&
          (writing ? (
            <NextPlanForm id={id} onDone={() => setWriting(false)} />
          ) : (
            <Button size="small" variant="secondary" onClick={() => setWriting(true)}>
              {t(plan ? 'route.plan.again' : 'route.plan.write')}
            </Button>
          ))}
      </VStack>
    </section>
  );
}

import { ExclamationmarkTriangleIcon, PhoneIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, InfoCard, VStack } from '@navikt/ds-react';
import {
  useBeforeContact,
  useCover,
  type ActivityView,
  type BeforeContact,
} from '~/features/employer/staff/activities';
import { Section } from '~/components/ui/Section';
import { useDates } from '~/lib/dates';
import { upperFirst, useText } from '~/lib/text';

function useWhat() {
  const t = useText();
  const dates = useDates();
  return (row: ActivityView) =>
    t('contactLog.what', {
      type: t(`activityType.${row.type}`),
      channel: t(`activityChannel.${row.channel}`),
      date: dates.long(row.day),
      by: [row.by, row.unit].filter(Boolean).join(', ') || t('contactLog.somebody'),
    });
}

/** Who spoke with them last, whether they want to be left alone, and whose visit would do for two (EMP-06); first on the page, also on a phone. */
export function BeforeOneRings({ workplaceId }: { workplaceId: string }) {
  const t = useText();
  const before = useBeforeContact(workplaceId);
  if (!before.data) return null;
  return (
    <Section title={t('contactLog.before')}>
      <Known before={before.data} workplaceId={workplaceId} />
    </Section>
  );
}

function Known({ before, workplaceId }: { before: BeforeContact; workplaceId: string }) {
  const t = useText();
  const dates = useDates();
  const what = useWhat();
  const cover = useCover(workplaceId);
  const own = before.planned.filter((one) => one.own);
  return (
    <VStack gap="space-8">
      {before.leaveUntil && (
        <InfoCard data-color="danger" size="small">
          <InfoCard.Message icon={<PhoneIcon aria-hidden />}>
            {t('contactLog.leave', { date: dates.long(before.leaveUntil) })}
          </InfoCard.Message>
        </InfoCard>
      )}
      {before.collisions.length > 0 && (
        <InfoCard data-color="warning" size="small">
          <InfoCard.Header icon={<ExclamationmarkTriangleIcon aria-hidden />}>
            <InfoCard.Title as="h3">{t('contactLog.collision', { days: before.days })}</InfoCard.Title>
          </InfoCard.Header>
          <InfoCard.Content>
            <ul>
              {before.collisions.map((one) => (
                <li key={one.id}>
                  <VStack gap="space-8" align="start">
                    <BodyShort size="small">{upperFirst(what(one))}</BodyShort>
                    {own.map((plan) => (
                      <Button
                        key={plan.id}
                        size="small"
                        variant="secondary"
                        loading={cover.isPending}
                        onClick={() => cover.mutate({ visit: one.id, plan: plan.id }, { say: t('contactLog.covered') })}
                      >
                        {t('contactLog.cover', { date: dates.long(plan.day) })}
                      </Button>
                    ))}
                  </VStack>
                </li>
              ))}
            </ul>
          </InfoCard.Content>
        </InfoCard>
      )}
      <BodyShort size="small">
        {before.last ? t('contactLog.last', { what: what(before.last) }) : t('contactLog.never')}
      </BodyShort>
    </VStack>
  );
}

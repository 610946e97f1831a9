import { BodyLong, VStack } from '@navikt/ds-react';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { OfficesTable } from '~/features/followup/workload/OfficesTable';
import { useOwnWorkload } from '~/features/followup/workload/workload';
import { useText } from '~/lib/text';

/** What I have to do, in numbers that my leader and I alone see (PRI-15). */
export default function OwnWorkloadPage() {
  const t = useText();
  const query = useOwnWorkload();
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle>{t('workload.title')}</PageTitle>
        <BodyLong>{t('workload.who')}</BodyLong>
      </div>
      <Loaded query={query}>
        {(own) => (
          <Pairs
            items={[
              [t('workload.people'), String(own.people)],
              [t('workload.placements'), String(own.placements)],
              [t('workload.overdue'), String(own.overdue)],
              [t('workload.escalated'), String(own.escalated)],
              [t('workload.oldest'), own.oldestDays ? t('workload.days', { days: own.oldestDays }) : undefined],
              [t('workload.held'), String(own.held)],
              [
                t('workload.same'),
                own.placements > 0 && t('workload.same.of', { here: own.sameWorkplace, all: own.placements }),
              ],
            ]}
          />
        )}
      </Loaded>
      <OfficesTable />
    </VStack>
  );
}

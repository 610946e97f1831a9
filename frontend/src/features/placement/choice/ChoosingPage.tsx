import { BodyLong, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { PageTitle } from '~/components/ui/PageTitle';
import { useOwnOffices } from '~/features/employer/choice/choice';
import { PrinciplesPart } from '~/features/employer/choice/PrinciplesPart';
import { FirstPlacementsOfOffice } from '~/features/placement/choice/FirstPlacementsOfOffice';
import { useText } from '~/lib/text';

/** What an office looks at before it chooses an employer; its leader also reads what first placements rested on (EMP-17). */
export default function ChoosingPage() {
  const t = useText();
  const offices = useOwnOffices();
  const led = useOwnOffices(['OFFICE_LEADER']);
  return (
    <VStack gap="space-24">
      <PageTitle>{t('choosing.title')}</PageTitle>
      <BodyLong className="narrow">{t('choosing.lead')}</BodyLong>
      {offices.length === 0 && <EmptyState why={t('choosing.none')} help={t('choosing.none.help')} />}
      {offices.map((office) => (
        <VStack key={office} gap="space-24">
          <PrinciplesPart office={office} />
          {led.includes(office) && <FirstPlacementsOfOffice office={office} />}
        </VStack>
      ))}
    </VStack>
  );
}

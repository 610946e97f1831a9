import { VStack } from '@navikt/ds-react';
import { Section } from '~/components/ui/Section';
import { JointVisitRow } from '~/features/employer/visit/JointVisitRow';
import { useOwnJointVisits } from '~/features/employer/visit/visitHelp';
import { useText } from '~/lib/text';

/** Visits that the reader is asked to come along on; nothing where there are none. */
export function OwnJointVisits() {
  const t = useText();
  const own = useOwnJointVisits().data ?? [];
  if (own.length === 0) return null;
  return (
    <Section title={t('jointVisit.own')}>
      <VStack as="ul" gap="space-12" className="plain-list">
        {own.map((row) => (
          <li key={row.id}>
            <JointVisitRow row={row} withFirm />
          </li>
        ))}
      </VStack>
    </Section>
  );
}

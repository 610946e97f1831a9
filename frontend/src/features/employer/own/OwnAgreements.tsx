import { BodyLong, Heading, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';
import { Section } from '~/components/ui/Section';
import { AgreementFacts } from '~/features/employer/agreement/AgreementFacts';
import { useText } from '~/lib/text';

type Own = components['schemas']['OwnCooperationView'];

/** What the firm has agreed with us, with what it has come to; nothing where nothing is agreed (EMP-16). */
export function OwnAgreements({ id }: { id: string }) {
  const t = useText();
  const own = useQuery({
    queryKey: ['employer', 'workplace', id, 'agreements'],
    queryFn: ({ signal }) => read<Own[]>('/api/v1/employer/workplaces/{id}/agreements', { path: { id }, signal }),
  }).data;
  if (!own || own.length === 0) return null;
  return (
    <Section title={t('about.agreements')}>
      <BodyLong>{t('about.agreements.help')}</BodyLong>
      {own.map((one) => (
        <VStack key={one.id} gap="space-4">
          <Heading level="3" size="xsmall">
            {t(`agreementKind.${one.kind}`)}
          </Heading>
          <AgreementFacts facts={one} />
        </VStack>
      ))}
    </Section>
  );
}

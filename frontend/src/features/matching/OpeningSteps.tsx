import { BodyLong, BodyShort, Heading, List, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '~/components/ui/Loaded';
import { useOpeningWords } from '~/features/matching/useOpeningWords';
import { openingsOptions, type Openings } from '~/features/matching/openings';
import { useText } from '~/lib/text';

/** What would open more places, one change at a time, with how many more it opens (MAT-19). */
export function OpeningSteps({ candidateId, level = '2' }: { candidateId?: string; level?: '2' | '3' }) {
  const t = useText();
  const query = useQuery(openingsOptions(candidateId));
  return (
    <section aria-labelledby="openings-heading">
      <Heading level={level} size="small" id="openings-heading">
        {t('openings.title')}
      </Heading>
      <Loaded query={query}>{(data) => <Steps openings={data} />}</Loaded>
    </section>
  );
}

function Steps({ openings }: { openings: Openings }) {
  const t = useText();
  const words = useOpeningWords();
  if (openings.steps.length === 0) return <BodyLong>{t('openings.none')}</BodyLong>;
  return (
    <VStack gap="space-8">
      <BodyShort>{t('openings.now', { count: openings.now })}</BodyShort>
      <List as="ul">
        {openings.steps.map((step) => (
          <List.Item key={step.kind + JSON.stringify(step.params)}>
            {t('openings.step', { step: words(step), count: step.more })}
          </List.Item>
        ))}
      </List>
      <BodyShort size="small">{t('openings.meaning')}</BodyShort>
    </VStack>
  );
}

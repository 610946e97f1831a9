import { BodyLong, Box, VStack } from '@navikt/ds-react';
import type { MyOffer } from '~/features/introduction/types';
import { useText } from '~/lib/text';

/** The exact words that an employer would read about the candidate. */
export function PresentationText({ offer }: { offer: MyOffer }) {
  const t = useText();
  const text = offer.presentation;
  if (!text) return null;
  return (
    <Box padding="space-16" borderWidth="1" borderRadius="8" borderColor="neutral-subtle">
      <VStack gap="space-12">
        <BodyLong className="as-written">{text.resources}</BodyLong>
        <BodyLong>{text.atWork === 'TOLD' ? text.atWorkWords : t(`atWork.${text.atWork}`)}</BodyLong>
        <BodyLong size="small" textColor="subtle">
          {t('ask.presentation.not')}
        </BodyLong>
      </VStack>
    </Box>
  );
}

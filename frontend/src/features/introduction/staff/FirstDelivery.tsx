import { BodyShort, Box, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import { useNavigate } from 'react-router';
import { useChooseFirstDelivery, useFirstDelivery } from '~/features/introduction/staff/firstDelivery';
import { useText } from '~/lib/text';

/** A weak first candidate for a new or burnt employer: said once, with a choice, and the form stays open (MAT-26). */
export function FirstDelivery({ candidateId, placeId }: { candidateId: string; placeId: string }) {
  const t = useText();
  const navigate = useNavigate();
  const warning = useFirstDelivery(candidateId, placeId).data;
  const choose = useChooseFirstDelivery(candidateId, placeId);
  if (!warning?.warn || !warning.why || warning.score == null) return null;
  return (
    <Box as="section" padding="space-16" borderRadius="8" background="warning-soft" aria-labelledby="first-delivery">
      <VStack gap="space-8">
        <Heading level="2" size="xsmall" id="first-delivery">
          {t(`firstDelivery.${warning.why}`)}
        </Heading>
        <BodyShort>{t('firstDelivery.score', { score: warning.score, limit: warning.limit })}</BodyShort>
        <HStack gap="space-8">
          <Button
            type="button"
            size="small"
            variant="secondary"
            loading={choose.isPending}
            onClick={() => choose.mutate('GO_ON', { say: t('firstDelivery.kept') })}
          >
            {t('firstDelivery.goOn')}
          </Button>
          <Button
            type="button"
            size="small"
            variant="tertiary"
            onClick={() =>
              choose.mutate('CHOOSE_ANOTHER', {
                say: t('firstDelivery.kept'),
                onSuccess: () => void navigate(`/work/practice-places/${placeId}/matches`),
              })
            }
          >
            {t('firstDelivery.another')}
          </Button>
        </HStack>
      </VStack>
    </Box>
  );
}

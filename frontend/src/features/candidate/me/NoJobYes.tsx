import { BodyLong, Box, Button, Heading, VStack } from '@navikt/ds-react';
import { Failure } from '~/components/ui/Failure';
import { useAcceptNoJob } from '~/features/candidate/me/me';
import { useText } from '~/lib/text';

/** The yes to practice from which no job can be reached; taken back by one tap (MAT-12). */
export function NoJobYes() {
  const t = useText();
  const accept = useAcceptNoJob();
  return (
    <Box as="article" padding="space-16" borderWidth="1" borderRadius="8" borderColor="neutral-subtle">
      <VStack gap="space-12">
        {accept.error && <Failure error={accept.error} />}
        <Heading level="2" size="xsmall">
          {t('consents.noJob')}
        </Heading>
        <BodyLong>{t('consents.noJob.text')}</BodyLong>
        <div>
          <Button
            variant="secondary"
            loading={accept.isPending}
            onClick={() => accept.mutate({ accepts: false }, { say: t('consents.noJob.taken') })}
          >
            {t('consents.noJob.take')}
          </Button>
        </div>
      </VStack>
    </Box>
  );
}

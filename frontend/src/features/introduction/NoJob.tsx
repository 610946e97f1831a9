import { Alert, BodyLong, Button, VStack } from '@navikt/ds-react';
import { Failure } from '~/components/ui/Failure';
import { useAcceptNoJob } from '~/features/candidate/me/me';
import { useText } from '~/lib/text';

/** The candidate wants a job and none can be reached here: said plainly, with a yes that costs nothing to leave out (MAT-12). */
export function NoJob() {
  const t = useText();
  const accept = useAcceptNoJob();
  return (
    <Alert variant="warning">
      <VStack gap="space-12" align="start">
        <BodyLong weight="semibold">{t('ask.noJob')}</BodyLong>
        <BodyLong>{t('ask.noJob.text')}</BodyLong>
        {accept.error && <Failure error={accept.error} />}
        <Button
          size="small"
          variant="secondary"
          loading={accept.isPending}
          onClick={() => accept.mutate({ accepts: true }, { say: t('ask.noJob.said') })}
        >
          {t('ask.noJob.yes')}
        </Button>
      </VStack>
    </Alert>
  );
}

import { BodyLong, Button, InlineMessage, VStack } from '@navikt/ds-react';
import { useSearchParams } from 'react-router';
import { confirmUrl } from '~/api/session';
import { PageTitle } from '~/components/ui/PageTitle';
import { useText } from '~/lib/text';

const faults = ['STEP_UP_OTHER_PERSON', 'STEP_UP_NOT_FRESH', 'LOGIN_DOWN'] as const;

/** Where somebody comes back to who was to show anew who they are: it did not work, or it did, in a tab of its own (INTG-02). */
export default function ConfirmPage() {
  const t = useText();
  const [query] = useSearchParams();
  const error = query.get('error');
  if (query.has('done'))
    return (
      <VStack gap="space-16">
        <PageTitle>{t('app.confirm.done')}</PageTitle>
        <BodyLong>{t('app.confirm.close')}</BodyLong>
      </VStack>
    );
  return (
    <VStack gap="space-16" align="start">
      <PageTitle>{t('ui.confirm')}</PageTitle>
      {error && (
        <InlineMessage status="warning">
          {t(`app.confirm.error.${faults.find((one) => one === error) ?? 'LOGIN_FAILED'}`)}
        </InlineMessage>
      )}
      <BodyLong>{t('app.confirm.lead')}</BodyLong>
      <Button as="a" href={confirmUrl(query.get('next') ?? '/')}>
        {t('ui.confirm')}
      </Button>
    </VStack>
  );
}

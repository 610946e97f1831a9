import { Button, InlineMessage, VStack } from '@navikt/ds-react';
import { useProblemText } from '~/components/ui/useProblemText';
import { useApprovePlace } from '~/features/practiceplace/staff/places';
import { useText } from '~/lib/text';

/** "Publiser": one press. Refused, it says why beside the button (owner, confirmation, block, cap). */
export function ApproveButton({ id, name }: { id: string; name: string }) {
  const t = useText();
  const words = useProblemText();
  const approve = useApprovePlace();
  return (
    <VStack gap="space-4" align="start">
      <Button
        size="small"
        loading={approve.isPending}
        data-key="p"
        aria-label={t('places.approve.named', { name })}
        onClick={() => approve.mutate({ id }, { say: t('places.approved') })}
      >
        {t('places.approve')}
      </Button>
      <div role="status">
        {approve.error && (
          <InlineMessage size="small" status="warning">
            {words(approve.error)}
          </InlineMessage>
        )}
      </div>
    </VStack>
  );
}

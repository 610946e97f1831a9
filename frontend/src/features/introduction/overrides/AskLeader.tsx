import { BodyLong, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Failure } from '~/components/ui/Failure';
import type { FormError } from '~/components/ui/FormErrors';
import {
  emptyOverride,
  OverrideFields,
  wholeOverride,
  type OverrideDraft,
} from '~/features/introduction/overrides/OverrideFields';
import { useProposeOverride } from '~/features/introduction/overrides/overrides';
import { useMissingOverride } from '~/features/introduction/overrides/useMissingOverride';
import { useText } from '~/lib/text';

/** Nothing but the cap of the workplace stops the pair: the leader is asked, with a reason. */
export function AskLeader({ candidateId, placeId }: { candidateId: string; placeId: string }) {
  const t = useText();
  const missingOf = useMissingOverride();
  const propose = useProposeOverride();
  const [draft, setDraft] = useState<OverrideDraft>(emptyOverride);
  const [missing, setMissing] = useState<FormError[]>([]);
  if (propose.isSuccess) return <BodyLong>{t('override.proposed')}</BodyLong>;
  const send = () => {
    setMissing(missingOf(draft));
    const override = wholeOverride(draft);
    if (override) propose.mutate({ candidateId, placeId, override }, { say: t('override.proposed') });
  };
  return (
    <VStack gap="space-12">
      <OverrideFields title={t('override.cap')} draft={draft} errors={missing} onChange={setDraft} />
      {propose.error && <Failure error={propose.error} />}
      <div>
        <Button type="button" variant="secondary" loading={propose.isPending} onClick={send}>
          {t('override.propose')}
        </Button>
      </div>
    </VStack>
  );
}

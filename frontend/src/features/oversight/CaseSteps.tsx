import { BodyLong, Button, HStack, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Failure } from '~/components/ui/Failure';
import {
  dismissReasons,
  useMoveCase,
  type CaseStep,
  type CaseView,
  type DismissReason,
} from '~/features/oversight/cases';
import { announce } from '~/lib/announce';
import { useText } from '~/lib/text';

/** What the reader may do with the case now; the API says which. */
export function CaseSteps({ found }: { found: CaseView }) {
  const t = useText();
  const move = useMoveCase(found.row.id);
  const [dismissing, setDismissing] = useState(false);
  const go = (step: CaseStep) =>
    move.mutate(step, { onSuccess: () => (announce(t(`oversight.done.${step.step}`)), setDismissing(false)) });
  const may = (action: CaseView['actions'][number]) => found.actions.includes(action);
  if (found.actions.length === 0) return <BodyLong>{t('oversight.noStep')}</BodyLong>;
  return (
    <VStack gap="space-16">
      {move.error && <Failure error={move.error} />}
      <HStack gap="space-12">
        {may('START_DIALOGUE') && (
          <Button size="small" loading={move.isPending} onClick={() => go({ step: 'dialogue' })}>
            {t('oversight.dialogue')}
          </Button>
        )}
        {may('CALL_HEARING') && (
          <Button size="small" loading={move.isPending} onClick={() => go({ step: 'hearing' })}>
            {t('oversight.hearing')}
          </Button>
        )}
        {may('DISMISS') && !dismissing && (
          <Button size="small" variant="secondary" onClick={() => setDismissing(true)}>
            {t('oversight.dismiss')}
          </Button>
        )}
      </HStack>
      {dismissing && may('DISMISS') && (
        <Dismiss busy={move.isPending} onSend={(reason) => go({ step: 'dismissal', reason })} />
      )}
    </VStack>
  );
}

function Dismiss({ busy, onSend }: { busy: boolean; onSend: (reason: DismissReason) => void }) {
  const t = useText();
  const [reason, setReason] = useState<DismissReason>();
  const [tried, setTried] = useState(false);
  return (
    <VStack gap="space-12">
      <RadioGroup
        size="small"
        legend={t('oversight.dismiss.why')}
        value={reason ?? ''}
        error={tried && !reason ? t('oversight.dismiss.missing') : undefined}
        onChange={(next: DismissReason) => setReason(next)}
      >
        {dismissReasons.map((one) => (
          <Radio key={one} value={one}>
            {t(`oversight.reason.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <div>
        <Button size="small" loading={busy} onClick={() => (setTried(true), reason && onSend(reason))}>
          {t('oversight.dismiss')}
        </Button>
      </div>
    </VStack>
  );
}

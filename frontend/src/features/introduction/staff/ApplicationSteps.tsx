import { Button, HStack, Select, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { isProblem } from '~/api/problem';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { EditForm } from '~/components/ui/EditForm';
import { Failure } from '~/components/ui/Failure';
import { CoolDownField, type CoolDownReason } from '~/features/introduction/staff/CoolDownField';
import { useFirstDelivery } from '~/features/introduction/staff/firstDelivery';
import { useReturnApplication, useTakeApplication } from '~/features/introduction/staff/introductions';
import type { IntroductionView } from '~/features/introduction/staff/types';
import { useText } from '~/lib/text';

const reasons = ['OTHER_WAY', 'COMPLETE_FIRST', 'NOT_NOW', 'OTHER_PLACE'] as const;
type Reason = (typeof reasons)[number];

/** A candidate has applied: take it, so that the firm can be shown it, or give it back with what to do now. */
export function ApplicationSteps({ introduction }: { introduction: IntroductionView }) {
  const t = useText();
  const { id, candidateId, placeId } = introduction;
  const take = useTakeApplication(id);
  const until = useFirstDelivery(candidateId, placeId).data?.coolDownUntil;
  const [allTheSame, setAllTheSame] = useState<CoolDownReason | ''>('');
  const [returning, setReturning] = useState(false);
  const missing = isProblem(take.error, 'COOL_DOWN') && !allTheSame ? t('coolDown.missing') : undefined;
  if (returning) return <ReturnForm id={id} onClose={() => setReturning(false)} />;
  return (
    <VStack gap="space-12">
      {until && <CoolDownField until={until} value={allTheSame} error={missing} onChange={setAllTheSame} />}
      <div aria-live="polite">{take.error && <Failure error={take.error} />}</div>
      <HStack gap="space-8">
        <Button
          size="small"
          loading={take.isPending}
          onClick={() => take.mutate({ coolDownReason: allTheSame || null }, { say: t('application.taken') })}
        >
          {t('application.take')}
        </Button>
        <Button size="small" variant="secondary" onClick={() => setReturning(true)}>
          {t('application.return')}
        </Button>
      </HStack>
    </VStack>
  );
}

function ReturnForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText();
  const giveBack = useReturnApplication(id);
  const [reason, setReason] = useState<Reason>('COMPLETE_FIRST');
  const [nextStep, setNextStep] = useState('');
  return (
    <EditForm
      label={t('application.return')}
      action={t('application.return')}
      sent={giveBack}
      onSend={() => giveBack.mutate({ reason, nextStep }, { say: t('application.returned'), onSuccess: onClose })}
      onClose={onClose}
    >
      {(fault) => (
        <>
          <Select
            id="/reason"
            size="small"
            label={t('application.return.why')}
            value={reason}
            error={fault('/reason')}
            onChange={(event) => setReason(event.target.value as Reason)}
          >
            {reasons.map((one) => (
              <option key={one} value={one}>
                {t(`application.reason.${one}`)}
              </option>
            ))}
          </Select>
          <CheckedTextarea
            audience="STAFF"
            id="/nextStep"
            size="small"
            label={t('application.nextStep')}
            description={t('application.nextStep.help')}
            minRows={2}
            maxLength={500}
            value={nextStep}
            error={fault('/nextStep')}
            onText={setNextStep}
          />
        </>
      )}
    </EditForm>
  );
}

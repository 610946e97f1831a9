import { Button, HStack, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Failure } from '~/components/ui/Failure';
import { Section } from '~/components/ui/Section';
import {
  closeReasons,
  neverFilledCauses,
  type CloseReason,
  type NeverFilledCause,
  type OwnPlace,
} from '~/features/practiceplace/need/types';
import { useClosePlace } from '~/features/practiceplace/ownPlaces';
import { useText } from '~/lib/text';

/** Ends a place, with the reason that helps the next one (PLC-17). */
export function ClosePlace({ place }: { place: OwnPlace }) {
  const t = useText();
  const close = useClosePlace();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<CloseReason>();
  const [cause, setCause] = useState<NeverFilledCause>();
  const [missing, setMissing] = useState(false);
  const complete = reason !== undefined && (reason !== 'NEVER_FILLED' || cause !== undefined);
  const send = () => {
    setMissing(!complete);
    if (!complete) return;
    const input = reason === 'NEVER_FILLED' ? { reason, cause } : { reason };
    close.mutate({ id: place.id, input }, { say: t('place.close.done') });
  };
  const offered = closeReasons.filter((one) => one !== 'NEVER_FILLED' || place.seatsTaken === 0);
  if (!open)
    return (
      <div>
        <Button variant="tertiary" onClick={() => setOpen(true)}>
          {t('place.close')}
        </Button>
      </div>
    );
  return (
    <div>
      <Section title={t('place.close')}>
        <VStack gap="space-16">
          {close.error && <Failure error={close.error} />}
          <RadioGroup
            legend={t('place.close.why')}
            description={t('place.close.help')}
            value={reason ?? ''}
            error={missing && !reason ? t('place.close.missing') : undefined}
            onChange={(next: CloseReason) => setReason(next)}
          >
            {offered.map((one) => (
              <Radio key={one} value={one}>
                {t(`closeReason.${one}`)}
              </Radio>
            ))}
          </RadioGroup>
          {reason === 'NEVER_FILLED' && (
            <RadioGroup
              legend={t('place.close.cause')}
              value={cause ?? ''}
              error={missing && !cause ? t('place.close.missing') : undefined}
              onChange={(next: NeverFilledCause) => setCause(next)}
            >
              {neverFilledCauses.map((one) => (
                <Radio key={one} value={one}>
                  {t(`neverFilledCause.${one}`)}
                </Radio>
              ))}
            </RadioGroup>
          )}
          <HStack gap="space-12">
            <Button loading={close.isPending} onClick={send}>
              {t('place.close')}
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              {t('ui.cancel')}
            </Button>
          </HStack>
        </VStack>
      </Section>
    </div>
  );
}

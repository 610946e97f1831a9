import { Button, HStack, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import {
  closeReasons,
  neverFilledCauses,
  type CloseReason,
  type NeverFilledCause,
} from '~/features/practiceplace/need/types';
import { useClosePlace } from '~/features/practiceplace/staff/places';
import { useText } from '~/lib/text';

/** Ends a place with its reason; a place that nobody came to also says why (PLC-17). */
export function CloseForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText();
  const refused = useFormErrors();
  const close = useClosePlace();
  const [reason, setReason] = useState<CloseReason>();
  const [cause, setCause] = useState<NeverFilledCause>();
  const [missing, setMissing] = useState<FormError[]>([]);
  const errors = missing.length > 0 ? missing : close.error ? refused(close.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const absent = !reason
      ? [{ field: '/reason', message: t('places.close.reason.missing') }]
      : reason === 'NEVER_FILLED' && !cause
        ? [{ field: '/cause', message: t('places.close.cause.missing') }]
        : [];
    setMissing(absent);
    if (!reason || absent.length > 0) return;
    close.mutate(
      { id, body: { reason, cause: reason === 'NEVER_FILLED' ? cause : null } },
      { say: t('places.closed'), onSuccess: onClose },
    );
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-12">
        <FormErrors errors={errors} />
        <RadioGroup
          id="/reason"
          size="small"
          legend={t('places.close.reason')}
          value={reason ?? ''}
          error={fault('/reason')}
          onChange={setReason}
        >
          {closeReasons.map((one) => (
            <Radio key={one} value={one}>
              {t(`places.close.${one}`)}
            </Radio>
          ))}
        </RadioGroup>
        {reason === 'NEVER_FILLED' && (
          <RadioGroup
            id="/cause"
            size="small"
            legend={t('places.close.cause')}
            value={cause ?? ''}
            error={fault('/cause')}
            onChange={setCause}
          >
            {neverFilledCauses.map((one) => (
              <Radio key={one} value={one}>
                {t(`places.cause.${one}`)}
              </Radio>
            ))}
          </RadioGroup>
        )}
        <HStack gap="space-8">
          <Button type="submit" size="small" variant="danger" loading={close.isPending}>
            {t('places.close')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}

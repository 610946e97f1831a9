import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useDeclinePlace } from '~/features/practiceplace/staff/places';
import { useText } from '~/lib/text';

interface Props {
  id: string;
  step: 'return' | 'refusal';
  onClose: () => void;
}

/** A no to what waits for approval, with the reason that the employer reads: mend it and send it again, or not at all (PLC-15). */
export function DeclineForm({ id, step, onClose }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const decline = useDeclinePlace(step);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<FormError[]>([]);
  const errors = missing.length > 0 ? missing : decline.error ? refused(decline.error) : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    const absent = reason.trim() ? [] : [{ field: '/reason', message: t('places.decline.missing') }];
    setMissing(absent);
    if (absent.length > 0) return;
    decline.mutate({ id, body: { reason } }, { say: t(`places.${step}.done`), onSuccess: onClose });
  };
  return (
    <form onSubmit={send} noValidate aria-label={t(`places.${step}`)}>
      <VStack gap="space-12">
        <FormErrors errors={errors} />
        <CheckedTextarea
          audience="EMPLOYER"
          id="/reason"
          size="small"
          label={t(`places.${step}.reason`)}
          description={t('places.decline.help')}
          minRows={2}
          maxLength={500}
          value={reason}
          error={errors.find((one) => one.field === '/reason')?.message}
          onText={setReason}
        />
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={decline.isPending}>
            {t(`places.${step}`)}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}

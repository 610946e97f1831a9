import { Button, HStack, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { DateField } from '~/components/ui/DateField';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { declineReasons, type JointVisitAnswer } from '~/features/employer/visit/visitHelp';
import { useText } from '~/lib/text';

interface Props {
  errors: readonly FormError[];
  busy: boolean;
  onSend: (body: JointVisitAnswer) => void;
  onClose: () => void;
}

/** Why somebody does not come along, and which day would do. */
export function DeclineForm({ errors, busy, onSend, onClose }: Props) {
  const t = useText();
  const [reason, setReason] = useState<(typeof declineReasons)[number]>('NO_TIME');
  const [otherDay, setOtherDay] = useState<string>();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend({ step: 'DECLINE', reason, otherDay: reason === 'ANOTHER_DAY' ? otherDay : undefined });
  };
  return (
    <form onSubmit={send} noValidate className="narrow" aria-label={t('jointVisit.decline')}>
      <VStack gap="space-12">
        <FormErrors errors={errors} />
        <RadioGroup id="/reason" size="small" legend={t('jointVisit.why')} value={reason} onChange={setReason}>
          {declineReasons.map((one) => (
            <Radio key={one} value={one}>
              {t(`jointVisitReason.${one}`)}
            </Radio>
          ))}
        </RadioGroup>
        {reason === 'ANOTHER_DAY' && (
          <DateField
            id="/otherDay"
            size="small"
            label={t('jointVisit.otherDay')}
            value={otherDay}
            error={errors.find((one) => one.field === '/otherDay')?.message}
            onChange={setOtherDay}
          />
        )}
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={busy}>
            {t('ui.send')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}

import { Button, HStack, Radio, RadioGroup, Select, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { DateField } from '~/components/ui/DateField';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useNewDate } from '~/features/followup/staff/followUp';
import { missCauses, type MissCause } from '~/features/followup/staff/types';
import { useText } from '~/lib/text';

/** Another date, with why: agreed beforehand, or after somebody did not come (FUP-05, FUP-09). */
export function NewDateForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText();
  const refused = useFormErrors();
  const move = useNewDate(id);
  const [step, setStep] = useState<'move' | 'no-show'>('move');
  const [cause, setCause] = useState<MissCause>();
  const [newDate, setNewDate] = useState<string>();
  const [missing, setMissing] = useState<FormError[]>([]);
  const errors = missing.length > 0 ? missing : move.error ? refused(move.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing([
      ...(newDate ? [] : [{ field: '/newDate', message: t('contact.error.nextOn') }]),
      ...(cause ? [] : [{ field: '/cause', message: t('worklist.newDate.cause.missing') }]),
    ]);
    if (!newDate || !cause) return;
    move.mutate({ step, cause, newDate }, { say: t('worklist.newDate.done'), onSuccess: onClose });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-12">
        <FormErrors errors={errors} />
        <RadioGroup size="small" legend={t('worklist.newDate.what')} value={step} onChange={setStep}>
          <Radio value="move">{t('worklist.newDate.move')}</Radio>
          <Radio value="no-show">{t('worklist.newDate.noShow')}</Radio>
        </RadioGroup>
        <DateField
          id="/newDate"
          label={t('worklist.newDate.when')}
          value={newDate}
          error={fault('/newDate')}
          onChange={setNewDate}
        />
        <Select
          id="/cause"
          size="small"
          label={t('worklist.newDate.cause')}
          value={cause ?? ''}
          error={fault('/cause')}
          onChange={(event) => setCause((event.target.value || undefined) as MissCause | undefined)}
        >
          <option value="">{t('ui.choose')}</option>
          {missCauses.map((one) => (
            <option key={one} value={one}>
              {t(`missCause.${one}`)}
            </option>
          ))}
        </Select>
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={move.isPending}>
            {t('ui.save')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}

import { Button, HStack, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { DateField } from '~/components/ui/DateField';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useTellPause, type Pause } from '~/features/employer/staff/light';
import { useText } from '~/lib/text';

/** The workplace says no for a time, or asks not to be rung; without a day an earlier one is lifted. */
export function PauseForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText();
  const refused = useFormErrors();
  const tell = useTellPause(id);
  const [kind, setKind] = useState<Pause['kind']>('NOT_NOW');
  const [lastDay, setLastDay] = useState<string>();
  const send = (event: FormEvent) => {
    event.preventDefault();
    tell.mutate({ kind, lastDay: lastDay ?? null }, { say: t('ui.saved'), onSuccess: onClose });
  };
  return (
    <form onSubmit={send} noValidate className="narrow">
      <VStack gap="space-12">
        <FormErrors errors={tell.error ? refused(tell.error) : []} />
        <RadioGroup size="small" legend={t('pause.kind')} value={kind} onChange={setKind}>
          <Radio value="NOT_NOW">{t('pause.kind.NOT_NOW')}</Radio>
          <Radio value="DO_NOT_CONTACT">{t('pause.kind.DO_NOT_CONTACT')}</Radio>
        </RadioGroup>
        <DateField
          id="/lastDay"
          size="small"
          label={t('pause.lastDay')}
          description={t('pause.lastDay.help')}
          value={lastDay}
          onChange={setLastDay}
        />
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={tell.isPending}>
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

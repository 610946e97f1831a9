import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { CheckedTextField } from '~/components/ui/CheckedText';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { DateField } from '~/components/ui/DateField';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useEndAgreement, type EmployerAgreement } from '~/features/employer/staff/agreements';
import { useText } from '~/lib/text';
import { localToday } from '~/lib/today';

interface Props {
  employerId: string;
  agreement: EmployerAgreement;
  onReload: () => void;
  onClose: () => void;
}

/** An agreement that does not hold until its last day. */
export function EndAgreementForm({ employerId, agreement, onReload, onClose }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const end = useEndAgreement(employerId);
  const [on, setOn] = useState<string | undefined>(localToday);
  const [words, setWords] = useState('');
  const errors = end.error && !isConflict(end.error) ? refused(end.error) : [];
  const error = errors.find((one) => one.field === '/on')?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = { on: on as string, words: words || null };
    end.mutate({ id: agreement.id, version: agreement.version, body }, { say: t('ui.saved'), onSuccess: onClose });
  };
  return (
    <form onSubmit={send} noValidate className="narrow" aria-label={t('cooperation.end')}>
      <VStack gap="space-12">
        {isConflict(end.error) && (
          <ConflictNotice
            onReload={() => {
              end.reset();
              onReload();
            }}
          />
        )}
        <FormErrors errors={errors} />
        <DateField
          id="/on"
          size="small"
          label={t('cooperation.on')}
          value={on}
          {...(error ? { error } : {})}
          onChange={setOn}
        />
        <CheckedTextField
          audience="HEARD"
          id="/words"
          size="small"
          label={t('cooperation.why')}
          maxLength={200}
          value={words}
          onText={setWords}
        />
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={end.isPending}>
            {t('cooperation.end')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}

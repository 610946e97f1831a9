import { useState } from 'react';
import { CheckedTextField } from '~/components/ui/CheckedText';
import { DateField } from '~/components/ui/DateField';
import { EditForm } from '~/components/ui/EditForm';
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
  const end = useEndAgreement(employerId);
  const [on, setOn] = useState<string | undefined>(localToday);
  const [words, setWords] = useState('');
  const send = () => {
    const body = { on: on as string, words: words || null };
    end.mutate({ id: agreement.id, version: agreement.version, body }, { say: t('ui.saved'), onSuccess: onClose });
  };
  return (
    <EditForm
      label={t('cooperation.end')}
      sent={end}
      onSend={send}
      onReload={onReload}
      onClose={onClose}
      action={t('cooperation.end')}
    >
      {(fault) => (
        <>
          <DateField
            id="/on"
            size="small"
            label={t('cooperation.on')}
            value={on}
            error={fault('/on')}
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
        </>
      )}
    </EditForm>
  );
}

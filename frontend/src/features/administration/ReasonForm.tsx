import { Button, HStack, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { useText } from '~/lib/text';

interface Props {
  action: string;
  busy: boolean;
  onSend: (reason: string) => void;
  onClose: () => void;
}

/** No access is changed without a reason; it stands in the log. */
export function ReasonForm({ action, busy, onSend, onClose }: Props) {
  const t = useText();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const empty = reason.trim() === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!empty) onSend(reason);
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-8">
        <TextField
          size="small"
          label={t('users.reason')}
          description={t('users.reason.help')}
          value={reason}
          maxLength={500}
          error={tried && empty ? t('users.reason.missing') : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <HStack gap="space-8">
          <Button size="small" loading={busy}>
            {action}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}

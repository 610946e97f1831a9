import { Button, HStack, Select, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import type { Change, Login } from '~/features/administration/users';
import { useOffices } from '~/features/organisation/colleagues';
import { useText } from '~/lib/text';

interface Props {
  office: Login['office'];
  busy: boolean;
  onSend: (wanted: Change) => void;
}

/** Where a colleague works, and moving to another office; roles are given and taken apart from it. */
export function MoveUser({ office, busy, onSend }: Props) {
  const t = useText();
  const offices = useOffices();
  const [open, setOpen] = useState(false);
  const [officeId, setOfficeId] = useState(office?.id ?? '');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const empty = reason.trim() === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!empty) onSend({ step: 'office', body: { officeId: officeId || undefined, reason } });
  };
  if (!open)
    return (
      <HStack gap="space-12" align="center">
        <span>{office?.name ?? t('users.office.none')}</span>
        <Button size="xsmall" variant="tertiary" onClick={() => setOpen(true)}>
          {t('users.move')}
        </Button>
      </HStack>
    );
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-8" align="start">
        <Select
          size="small"
          label={t('users.office')}
          description={t('users.move.help')}
          value={officeId}
          onChange={(event) => setOfficeId(event.target.value)}
        >
          <option value="">{t('users.office.none')}</option>
          {offices.data?.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
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
            {t('users.move')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={() => setOpen(false)}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}

import { BodyLong, Button, HStack, Select, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { CheckedTextField } from '~/components/ui/CheckedText';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { exportKinds, useTakeExport, type ExportRequest } from '~/features/statistics/statistics';
import { useText } from '~/lib/text';
import { localToday } from '~/lib/today';

/** What, from which quarters, and what for. */
export function TakeExport() {
  const t = useText();
  const refused = useFormErrors();
  const year = localToday().slice(0, 4);
  const take = useTakeExport();
  const [kind, setKind] = useState<ExportRequest['kind']>('CANDIDATES');
  const [from, setFrom] = useState(`${year}-Q1`);
  const [to, setTo] = useState(`${year}-Q4`);
  const [reason, setReason] = useState('');
  const errors = take.error ? refused(take.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    take.mutate({ kind, from, to, reason }, { say: t('statistics.taken') });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-12" align="start">
        <FormErrors errors={errors} />
        <HStack gap="space-16" align="end">
          <Select
            size="small"
            label={t('statistics.kind')}
            value={kind}
            onChange={(event) => setKind(event.target.value as ExportRequest['kind'])}
          >
            {exportKinds.map((one) => (
              <option key={one} value={one}>
                {t(`statistics.kind.${one}`)}
              </option>
            ))}
          </Select>
          <TextField
            id="/from"
            size="small"
            label={t('statistics.from')}
            value={from}
            error={fault('/from')}
            onChange={(event) => setFrom(event.target.value)}
          />
          <TextField
            id="/to"
            size="small"
            label={t('statistics.to')}
            value={to}
            error={fault('/to')}
            onChange={(event) => setTo(event.target.value)}
          />
        </HStack>
        <CheckedTextField
          id="/reason"
          size="small"
          audience="STAFF"
          label={t('statistics.reason')}
          description={t('statistics.reason.help')}
          maxLength={500}
          value={reason}
          error={fault('/reason')}
          onText={setReason}
        />
        <BodyLong size="small">{t('statistics.help')}</BodyLong>
        <Button size="small" loading={take.isPending}>
          {t('statistics.export')}
        </Button>
      </VStack>
    </form>
  );
}

import { Box, Button, HStack, Select, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { sampleKinds, useDrawSample, type SampleRequest } from '~/features/audit/audit';
import { OfficeSelect } from '~/features/audit/OfficeSelect';
import { useText } from '~/lib/text';
import { localToday } from '~/lib/today';

/** What to draw from, how many, and a seed for those who want the same once more. */
export function DrawSample() {
  const t = useText();
  const refused = useFormErrors();
  const navigate = useNavigate();
  const year = localToday().slice(0, 4);
  const draw = useDrawSample();
  const [kind, setKind] = useState<SampleRequest['kind']>('PLACED');
  const [officeId, setOfficeId] = useState('');
  const [from, setFrom] = useState(`${year}-01`);
  const [to, setTo] = useState(`${year}-12`);
  const [size, setSize] = useState('10');
  const [seed, setSeed] = useState('');
  const errors = draw.error ? refused(draw.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    draw.mutate(
      { kind, officeId: officeId || undefined, from, to, size: Number(size), seed: seed ? Number(seed) : undefined },
      { say: t('audit.drawn'), onSuccess: ({ data }) => void navigate(`/audit/samples/${data.row.id}`) },
    );
  };
  const field = (name: string, label: string, value: string, onText: (text: string) => void, type = 'text') => (
    <TextField
      id={name}
      size="small"
      label={label}
      value={value}
      type={type as 'text'}
      error={fault(name)}
      onChange={(event) => onText(event.target.value)}
    />
  );
  return (
    <Box as="form" onSubmit={send} noValidate padding="space-16" borderWidth="1" borderRadius="8">
      <VStack gap="space-12">
        <FormErrors errors={errors} />
        <HStack gap="space-16" align="end">
          <Select
            size="small"
            label={t('audit.kind')}
            value={kind}
            onChange={(event) => setKind(event.target.value as SampleRequest['kind'])}
          >
            {sampleKinds.map((one) => (
              <option key={one} value={one}>
                {t(`audit.kind.${one}`)}
              </option>
            ))}
          </Select>
          <OfficeSelect value={officeId} onChange={setOfficeId} />
          {field('/from', t('audit.from'), from, setFrom)}
          {field('/to', t('audit.to'), to, setTo)}
          {field('/size', t('audit.size'), size, setSize)}
          {field('/seed', t('audit.seed'), seed, setSeed)}
        </HStack>
        <div>
          <Button size="small" loading={draw.isPending}>
            {t('audit.draw')}
          </Button>
        </div>
      </VStack>
    </Box>
  );
}

import { BodyLong, Button, Heading, Select, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { CheckedTextarea, CheckedTextField } from '~/components/ui/CheckedText';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useJoin, type JoinRequest } from '~/features/join/joins';
import { useText, type MessageKey } from '~/lib/text';

const roles = ['HIRING_AUTHORITY', 'HR', 'SUPERVISOR', 'RECEPTION'] as const;
const sectors = ['PRIVATE', 'MUNICIPAL', 'COUNTY', 'STATE'] as const;
const empty: JoinRequest = {
  organisationNumber: '',
  firmName: '',
  sector: 'PRIVATE',
  municipality: '',
  name: '',
  role: 'HIRING_AUTHORITY',
  phone: '',
  need: {},
};

/** Firm, own role, need as draft; the municipality's office checks the right to act. */
export function JoinForm() {
  const t = useText();
  const refused = useFormErrors();
  const join = useJoin();
  const [draft, setDraft] = useState(empty);
  const errors = join.error ? refused(join.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const set = (part: Partial<JoinRequest>) => setDraft((before) => ({ ...before, ...part }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    join.mutate({ ...draft, phone: draft.phone.replace(/\s/g, ''), email: draft.email || undefined });
  };
  const field = (
    name: 'organisationNumber' | 'firmName' | 'municipality' | 'name' | 'phone' | 'email',
    help?: MessageKey,
  ) => (
    <TextField
      id={`/${name}`}
      label={t(`join.${name}`)}
      description={help && t(help)}
      value={draft[name] ?? ''}
      error={fault(`/${name}`)}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  );
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16">
        <BodyLong>{t('join.form.lead')}</BodyLong>
        <FormErrors errors={errors} />
        <Heading level="2" size="small">
          {t('join.firm')}
        </Heading>
        {field('organisationNumber', 'join.organisationNumber.help')}
        {field('firmName')}
        <Select
          label={t('join.sector')}
          value={draft.sector}
          onChange={(event) => set({ sector: sectors.find((one) => one === event.target.value) ?? 'PRIVATE' })}
        >
          {sectors.map((one) => (
            <option key={one} value={one}>
              {t(`join.sector.${one}`)}
            </option>
          ))}
        </Select>
        {field('municipality', 'join.municipality.help')}
        <Heading level="2" size="small">
          {t('join.you')}
        </Heading>
        {field('name')}
        <Select
          label={t('join.role')}
          value={draft.role}
          onChange={(event) => set({ role: roles.find((one) => one === event.target.value) ?? 'HIRING_AUTHORITY' })}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {t(`join.role.${one}`)}
            </option>
          ))}
        </Select>
        {field('phone', 'join.phone.help')}
        {field('email')}
        <Heading level="2" size="small">
          {t('join.need')}
        </Heading>
        <CheckedTextField
          audience="EMPLOYER"
          id="/need/title"
          label={t('join.need.title')}
          value={draft.need.title ?? ''}
          maxLength={120}
          error={fault('/need/title')}
          onText={(title) => set({ need: { ...draft.need, title } })}
        />
        <CheckedTextarea
          audience="EMPLOYER"
          id="/need/summary"
          label={t('join.need.summary')}
          value={draft.need.summary ?? ''}
          maxLength={1000}
          error={fault('/need/summary')}
          onText={(summary) => set({ need: { ...draft.need, summary } })}
        />
        <div>
          <Button loading={join.isPending}>{t('join.send')}</Button>
        </div>
      </VStack>
    </form>
  );
}

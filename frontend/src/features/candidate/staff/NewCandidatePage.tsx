import { BodyLong, Button, Checkbox, Select, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { isProblem } from '~/api/problem';
import { newKey } from '~/api/request';
import { DateField } from '~/components/ui/DateField';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { PageTitle } from '~/components/ui/PageTitle';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { Doubles } from '~/features/candidate/staff/Doubles';
import { usePossibleDoubles, useRegisterCandidate } from '~/features/candidate/staff/changes';
import type { CandidateRequest } from '~/features/candidate/staff/types';
import { readinesses, type Readiness } from '~/lib/enumerations';
import { useText } from '~/lib/text';

/** Registers a candidate with the least that is needed; possible doubles are looked for first (CAN-27). */
export default function NewCandidatePage() {
  const t = useText();
  const navigate = useNavigate();
  const refused = useFormErrors();
  const doubles = usePossibleDoubles();
  const register = useRegisterCandidate();
  const [key] = useState(newKey);
  const [form, setForm] = useState<CandidateRequest>({ name: '', readiness: 'READY' });
  const [another, setAnother] = useState(false);
  const [missing, setMissing] = useState<FormError[]>([]);
  const set = (part: Partial<CandidateRequest>) => {
    setForm({ ...form, ...part });
    doubles.reset();
    setAnother(false);
  };
  const found = doubles.data ?? [];
  const error = register.error ?? doubles.error;
  const errors = missing.length > 0 ? missing : error && !isProblem(error, 'POSSIBLE_DOUBLE') ? refused(error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const absent = [
      ...(form.name.trim() ? [] : [{ field: '/name', message: t('candidates.new.name.missing') }]),
      ...(form.readiness === 'READY_FROM' && !form.readyFrom
        ? [{ field: '/readyFrom', message: t('candidates.new.readyFrom.missing') }]
        : []),
    ];
    setMissing(absent);
    if (absent.length > 0) return;
    if (!doubles.data && (await doubles.mutateAsync(form).catch(() => null))?.length !== 0) return;
    register.mutate(
      { body: { ...form, notADouble: another }, key },
      {
        say: t('candidates.new.done'),
        onSuccess: (made) => {
          void navigate(`/work/candidates/${made.id}`);
        },
      },
    );
  };

  return (
    <form onSubmit={(event) => void send(event)} noValidate className="narrow">
      <VStack gap="space-16">
        <PageTitle prefix={errors.length > 0 ? `${t('ui.error.prefix')} ` : ''}>{t('candidates.new.title')}</PageTitle>
        <BodyLong>{t('candidates.new.lead')}</BodyLong>
        <FormErrors errors={errors} />
        <TextField
          id="/name"
          label={t('candidates.new.name')}
          autoComplete="off"
          value={form.name}
          error={fault('/name')}
          onChange={(event) => set({ name: event.target.value })}
        />
        <TextField
          id="/phone"
          label={t('candidates.new.phone')}
          description={t('candidates.new.phone.help')}
          inputMode="tel"
          autoComplete="off"
          value={form.phone ?? ''}
          error={fault('/phone')}
          onChange={(event) => set({ phone: event.target.value.replaceAll(' ', '') || null })}
        />
        <TextField
          id="/email"
          label={t('candidates.new.email')}
          inputMode="email"
          autoComplete="off"
          value={form.email ?? ''}
          error={fault('/email')}
          onChange={(event) => set({ email: event.target.value || null })}
        />
        <Select
          id="/readiness"
          label={t('candidates.readiness')}
          value={form.readiness}
          onChange={(event) => set({ readiness: event.target.value as Readiness, readyFrom: null })}
        >
          {readinesses.map((one) => (
            <option key={one} value={one}>
              {t(`readiness.${one}`)}
            </option>
          ))}
        </Select>
        {form.readiness === 'READY_FROM' && (
          <DateField
            id="/readyFrom"
            label={t('candidates.new.readyFrom')}
            value={form.readyFrom ?? undefined}
            error={fault('/readyFrom')}
            onChange={(date) => set({ readyFrom: date ?? null })}
          />
        )}
        {found.length > 0 && (
          <>
            <Doubles found={found} />
            <Checkbox checked={another} onChange={(event) => setAnother(event.target.checked)}>
              {t('candidates.doubles.another')}
            </Checkbox>
          </>
        )}
        <div>
          <Button
            type="submit"
            loading={doubles.isPending || register.isPending}
            disabled={found.length > 0 && !another}
          >
            {t('candidates.new.create')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}

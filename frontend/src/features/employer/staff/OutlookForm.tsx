import { Button, HStack, Select, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { DateField } from '~/components/ui/DateField';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useTellOutlook, type Outlook, type OutlookView } from '~/features/employer/staff/light';
import { ConceptPicker } from '~/features/taxonomy/ConceptPicker';
import type { ConceptKind } from '~/features/taxonomy/concepts';
import { useText } from '~/lib/text';

const choices = {
  course: ['GROWING', 'STEADY', 'DOWNSIZING'],
  orderBook: ['THIN', 'NORMAL', 'FULL'],
  nextYear: ['MORE_PEOPLE', 'AS_NOW', 'FEWER_PEOPLE'],
} as const;

const occupations: readonly ConceptKind[] = ['OCCUPATION'];

/** What the workplace tells now; what is left open was not told. A need may be told without a posted place (EMP-13). */
export function OutlookForm({ id, told, onClose }: { id: string; told: OutlookView; onClose: () => void }) {
  const t = useText();
  const refused = useFormErrors();
  const tell = useTellOutlook(id);
  const [draft, setDraft] = useState<Outlook>(told.outlook ?? {});
  const [name, setName] = useState<string | undefined>(told.occupationName ?? undefined);
  const set = (part: Partial<Outlook>) => setDraft((before) => ({ ...before, ...part }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { recruits, howMany, recruitsFrom, occupation, contract, advertised, ...ahead } = draft;
    const need = recruits ? { howMany, recruitsFrom, occupation, contract, advertised } : {};
    tell.mutate({ ...ahead, recruits, ...need }, { say: t('ui.saved'), onSuccess: onClose });
  };
  const flag = (name: 'recruitmentTrouble' | 'recruits', label: string) => (
    <Select
      size="small"
      label={label}
      value={draft[name] == null ? '' : String(draft[name])}
      onChange={(event) => set({ [name]: event.target.value === '' ? null : event.target.value === 'true' })}
    >
      <option value="">{t('outlook.notTold')}</option>
      <option value="true">{t('ui.yes')}</option>
      <option value="false">{t('ui.no')}</option>
    </Select>
  );
  const choice = <Name extends keyof typeof choices>(name: Name) => (
    <Select
      size="small"
      label={t(`outlook.${name}`)}
      value={draft[name] ?? ''}
      onChange={(event) => set({ [name]: event.target.value || null } as Partial<Outlook>)}
    >
      <option value="">{t('outlook.notTold')}</option>
      {choices[name].map((one) => (
        <option key={one} value={one}>
          {t(`outlook.${name}.${one}` as 'outlook.course.STEADY')}
        </option>
      ))}
    </Select>
  );
  return (
    <form onSubmit={send} noValidate className="narrow">
      <VStack gap="space-12">
        <FormErrors errors={tell.error ? refused(tell.error) : []} />
        {choice('course')}
        {choice('orderBook')}
        {choice('nextYear')}
        {flag('recruitmentTrouble', t('outlook.trouble'))}
        {flag('recruits', t('outlook.recruits'))}
        {draft.recruits && (
          <>
            <TextField
              id="/howMany"
              size="small"
              label={t('outlook.howMany')}
              inputMode="numeric"
              htmlSize={6}
              value={draft.howMany ?? ''}
              onChange={(event) => set({ howMany: Number.parseInt(event.target.value, 10) || null })}
            />
            <ConceptPicker
              id="/occupation"
              label={t('outlook.occupation')}
              kinds={occupations}
              max={1}
              chosen={
                draft.occupation
                  ? [{ code: draft.occupation, kind: 'OCCUPATION', label: name ?? draft.occupation }]
                  : []
              }
              onChange={([job]) => {
                setName(job?.label);
                set({ occupation: job?.code ?? null });
              }}
            />
            <DateField
              id="/recruitsFrom"
              size="small"
              label={t('outlook.from')}
              value={draft.recruitsFrom ?? undefined}
              onChange={(recruitsFrom) => set({ recruitsFrom: recruitsFrom ?? null })}
            />
          </>
        )}
        <Steps busy={tell.isPending} onClose={onClose} />
      </VStack>
    </form>
  );
}

function Steps({ busy, onClose }: { busy: boolean; onClose: () => void }) {
  const t = useText();
  return (
    <HStack gap="space-8">
      <Button type="submit" size="small" loading={busy}>
        {t('ui.save')}
      </Button>
      <Button type="button" size="small" variant="tertiary" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
    </HStack>
  );
}

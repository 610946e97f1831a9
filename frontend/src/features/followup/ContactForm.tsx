import { BodyShort, Button, Checkbox, HStack, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { Choice } from '~/components/ui/Choice';
import { DateField } from '~/components/ui/DateField';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import {
  hiringAnswers,
  progresses,
  results,
  usualChannels,
  type ContactDraft,
  type Progress,
} from '~/features/followup/contactDraft';
import { PartyWords } from '~/features/followup/PartyWords';
import { Prompts } from '~/features/followup/Prompts';
import { Topics } from '~/features/followup/Topics';
import { useText } from '~/lib/text';

interface Named {
  id: string;
  text: string;
}

interface Props {
  draft: ContactDraft;
  goals?: readonly Named[];
  trainingItems?: readonly Named[];
  /** Questions that belong to the phase. */
  prompts?: readonly string[];
  onSave: (draft: ContactDraft) => void;
  saving?: boolean;
  /** What the server refused. */
  errors?: readonly FormError[];
}

/** Logs a contact in under a minute; filled from the plan, checked when it is saved (5.11, FUP-07). */
export function ContactForm({
  draft,
  goals = [],
  trainingItems = [],
  prompts = [],
  onSave,
  saving,
  errors = [],
}: Props) {
  const t = useText();
  const [form, setForm] = useState(draft);
  const [missing, setMissing] = useState<FormError[]>([]);
  const set = (part: Partial<ContactDraft>) => setForm((before) => ({ ...before, ...part }));
  const fault = (field: string) => [...missing, ...errors].find((error) => error.field === `/${field}`)?.message;
  const atVisit = form.channel === 'VISIT';
  const withEmployer = form.party === 'EMPLOYER' || form.party === 'BOTH';
  const send = (event: FormEvent) => {
    event.preventDefault();
    const absent = (['channel', 'heldOn', 'result', 'nextOn'] as const)
      .filter((field) => !form[field] && !(field === 'nextOn' && form.lastContact))
      .map((field) => ({ field: `/${field}`, message: t(`contact.error.${field}`) }));
    setMissing(absent);
    if (absent.length === 0) onSave(form);
  };
  const progress = (name: 'goals' | 'trainingItems', one: Named) => (
    <Choice
      key={one.id}
      legend={t(name === 'goals' ? 'contact.goal' : 'contact.item', { what: one.text })}
      value={form[name][one.id]}
      options={progresses.map((code) => [code, t(`contact.progress.${code}`)] as const)}
      onChange={(next: Progress) => set({ [name]: { ...form[name], [one.id]: next } })}
    />
  );
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16">
        <FormErrors errors={missing.length > 0 ? missing : errors} />
        <Prompts prompts={prompts} />
        <Choice
          id="/channel"
          legend={t('contact.channel')}
          error={fault('channel')}
          value={form.channel}
          options={usualChannels.map((one) => [one, t(`contact.channel.${one}`)] as const)}
          onChange={(channel) => set({ channel })}
        />
        <Topics chosen={form.topics} onChange={(chosen) => set({ topics: chosen })} />
        {goals.map((goal) => progress('goals', goal))}
        {atVisit && trainingItems.length > 0 && (
          <VStack gap="space-16" id="/trainingItems">
            {fault('trainingItems') && <p className="aksel-error-message">{fault('trainingItems')}</p>}
            {trainingItems.map((item) => progress('trainingItems', item))}
          </VStack>
        )}
        {withEmployer && (
          <Choice
            id="/hiringAnswer"
            legend={t('contact.hiring')}
            value={form.hiringAnswer}
            options={hiringAnswers.map((one) => [one, t(`contact.hiring.${one}`)] as const)}
            onChange={(hiringAnswer) => set({ hiringAnswer })}
          />
        )}
        <PartyWords form={form} fault={fault} set={set} />
        <Choice
          id="/result"
          legend={t('contact.result')}
          error={fault('result')}
          value={form.result}
          options={results.map((one) => [one, t(`contact.result.${one}`)] as const)}
          onChange={(result) => set({ result })}
        />
        <div className="filters">
          <DateField
            id="/heldOn"
            label={t('contact.heldOn')}
            value={form.heldOn}
            error={fault('heldOn')}
            onChange={(heldOn) => set({ heldOn })}
          />
          {!form.lastContact && (
            <DateField
              id="/nextOn"
              label={t('contact.next')}
              description={t('contact.next.help')}
              value={form.nextOn}
              error={fault('nextOn')}
              onChange={(nextOn) => set({ nextOn })}
            />
          )}
        </div>
        <Checkbox
          id="/lastContact"
          checked={form.lastContact}
          onChange={(event) => set({ lastContact: event.target.checked })}
        >
          {t('contact.last')}
        </Checkbox>
        <HStack>
          <Button type="submit" loading={saving}>
            {t('contact.save')}
          </Button>
        </HStack>
        <BodyShort size="small">{t('contact.undo')}</BodyShort>
      </VStack>
    </form>
  );
}

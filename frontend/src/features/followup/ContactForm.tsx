import { BodyShort, Button, Heading, HStack, List, Textarea, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { Choice } from '~/components/ui/Choice';
import { DateField } from '~/components/ui/DateField';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { channels, progresses, results, type ContactDraft } from '~/features/followup/contactDraft';
import { Topics } from '~/features/followup/Topics';
import { useText, type MessageKey } from '~/lib/text';

interface Props {
  draft: ContactDraft;
  goals?: readonly { id: string; text: string }[];
  /** Questions that belong to the phase. */
  prompts?: readonly string[];
  onSave: (draft: ContactDraft) => void;
  saving?: boolean;
  /** What the server refused. */
  errors?: readonly FormError[];
}

const required: readonly ['channel' | 'result' | 'next', MessageKey][] = [
  ['channel', 'contact.error.channel'],
  ['result', 'contact.error.result'],
  ['next', 'contact.error.next'],
];

/** Logs a contact in under a minute; filled from the plan, checked when it is saved (5.11, FUP-07). */
export function ContactForm({ draft, goals = [], prompts = [], onSave, saving, errors = [] }: Props) {
  const t = useText();
  const [form, setForm] = useState(draft);
  const [missing, setMissing] = useState<FormError[]>([]);
  const set = (part: Partial<ContactDraft>) => setForm((before) => ({ ...before, ...part }));
  const fault = (field: string) => [...missing, ...errors].find((error) => error.field === `/${field}`)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const absent = required
      .filter(([field]) => !form[field])
      .map(([field, key]) => ({ field: `/${field}`, message: t(key) }));
    setMissing(absent);
    if (absent.length === 0) onSave(form);
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16">
        <FormErrors errors={missing.length > 0 ? missing : errors} />
        {prompts.length > 0 && (
          <section>
            <Heading level="2" size="xsmall">
              {t('contact.prompts')}
            </Heading>
            <List>
              {prompts.map((prompt) => (
                <List.Item key={prompt}>{prompt}</List.Item>
              ))}
            </List>
          </section>
        )}
        <Choice
          id="/channel"
          legend={t('contact.channel')}
          error={fault('channel')}
          value={form.channel}
          options={channels.map((one) => [one, t(`contact.channel.${one}`)] as const)}
          onChange={(channel) => set({ channel })}
        />
        <Topics chosen={form.topics} onChange={(chosen) => set({ topics: chosen })} />
        {goals.map((goal) => (
          <Choice
            key={goal.id}
            legend={t('contact.goal', { goal: goal.text })}
            value={form.goals[goal.id]}
            options={progresses.map((one) => [one, t(`contact.progress.${one}`)] as const)}
            onChange={(progress) => set({ goals: { ...form.goals, [goal.id]: progress } })}
          />
        ))}
        <Textarea
          id="/note"
          label={t('contact.note')}
          description={t('contact.note.help')}
          minRows={2}
          value={form.note}
          error={fault('note')}
          onChange={(event) => set({ note: event.target.value })}
        />
        <Choice
          id="/result"
          legend={t('contact.result')}
          error={fault('result')}
          value={form.result}
          options={results.map((one) => [one, t(`contact.result.${one}`)] as const)}
          onChange={(result) => set({ result })}
        />
        <DateField
          id="/next"
          label={t('contact.next')}
          description={t('contact.next.help')}
          value={form.next}
          error={fault('next')}
          onChange={(next) => set({ next })}
        />
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

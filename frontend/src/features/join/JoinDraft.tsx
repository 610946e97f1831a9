import { BodyLong, Button, Heading, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { CheckedTextarea, CheckedTextField } from '~/components/ui/CheckedText';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useEditJoin, type Join } from '~/features/join/joins';
import { useText } from '~/lib/text';

interface Props {
  need: Join['need'];
  etag: string | null;
  reload: () => void;
}

/** The firm's own draft while the office checks: it may be written on, and nobody else but the office sees it. */
export function JoinDraft({ need, etag, reload }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const edit = useEditJoin(etag);
  const [title, setTitle] = useState(need.title ?? '');
  const [summary, setSummary] = useState(need.summary ?? '');
  const conflict = isConflict(edit.error);
  const errors = edit.error && !conflict ? refused(edit.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    edit.mutate({ title: title.trim() || undefined, summary: summary.trim() || undefined }, { say: t('join.saved') });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16" align="start">
        <Heading level="2" size="small">
          {t('join.need')}
        </Heading>
        <BodyLong>{t('join.need.yours')}</BodyLong>
        {conflict && <ConflictNotice onReload={() => (edit.reset(), reload())} />}
        <FormErrors errors={errors} />
        <CheckedTextField
          audience="EMPLOYER"
          id="/need/title"
          label={t('join.need.title')}
          value={title}
          maxLength={120}
          error={fault('/need/title')}
          onText={setTitle}
        />
        <CheckedTextarea
          audience="EMPLOYER"
          id="/need/summary"
          label={t('join.need.summary')}
          value={summary}
          maxLength={1000}
          error={fault('/need/summary')}
          onText={setSummary}
        />
        <Button loading={edit.isPending}>{t('join.save')}</Button>
      </VStack>
    </form>
  );
}

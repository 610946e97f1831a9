import { Checkbox, ErrorMessage } from '@navikt/ds-react';
import { useState } from 'react';
import { newKey } from '~/api/request';
import { CheckedTextarea, CheckedTextField } from '~/components/ui/CheckedText';
import { EditForm } from '~/components/ui/EditForm';
import type { StoryRequest } from '~/features/employer/reference/reference';
import { useText } from '~/lib/text';

interface Sent {
  error: Error | null;
  isPending: boolean;
  reset: () => void;
  mutate: (told: { body: StoryRequest; idempotencyKey: string }, more: { say: string; onSuccess: () => void }) => void;
}

/** A story, by staff or by the firm itself: whoever writes says that nobody can be known from it. */
export function StoryForm({ sent, onClose }: { sent: Sent; onClose: () => void }) {
  const t = useText();
  const [idempotencyKey] = useState(newKey);
  const [body, setBody] = useState<StoryRequest>({ title: '', words: '', namesNobody: false });
  const put = (part: Partial<StoryRequest>) => setBody((before) => ({ ...before, ...part }));
  const send = () => sent.mutate({ body, idempotencyKey }, { say: t('ui.saved'), onSuccess: onClose });
  return (
    <EditForm label={t('reference.story.add')} sent={sent} onSend={send} onClose={onClose}>
      {(fault) => (
        <>
          <CheckedTextField
            audience="EMPLOYER"
            id="/title"
            size="small"
            label={t('reference.story.title')}
            maxLength={100}
            value={body.title}
            error={fault('/title')}
            onText={(title) => put({ title })}
          />
          <CheckedTextarea
            audience="EMPLOYER"
            id="/words"
            size="small"
            label={t('reference.story.words')}
            description={t('reference.story.help')}
            maxLength={2000}
            minRows={4}
            value={body.words}
            error={fault('/words')}
            onText={(words) => put({ words })}
          />
          <div>
            <Checkbox
              id="/namesNobody"
              size="small"
              error={Boolean(fault('/namesNobody'))}
              checked={body.namesNobody}
              onChange={(event) => put({ namesNobody: event.target.checked })}
            >
              {t('reference.story.namesNobody')}
            </Checkbox>
            {fault('/namesNobody') && <ErrorMessage size="small">{fault('/namesNobody')}</ErrorMessage>}
          </div>
        </>
      )}
    </EditForm>
  );
}

import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Failure } from '~/components/ui/Failure';
import { useText } from '~/lib/text';

interface Props {
  onSend: (question: string) => void;
  onCancel: () => void;
  busy: boolean;
  error: unknown;
}

/** A question before the answer; the deadline waits until it is answered. */
export function AskFirst({ onSend, onCancel, busy, error }: Props) {
  const t = useText();
  const [question, setQuestion] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (question.trim() !== '') onSend(question.trim());
  };
  return (
    <VStack gap="space-16">
      {error ? <Failure error={error} /> : null}
      <CheckedTextarea
        audience="STAFF"
        label={t('ask.question')}
        description={t('ask.question.help')}
        minRows={3}
        maxLength={1000}
        value={question}
        error={tried && question.trim() === '' ? t('ask.question.missing') : undefined}
        onText={(text) => setQuestion(text)}
      />
      <HStack gap="space-12">
        <Button loading={busy} onClick={send}>
          {t('ask.question.send')}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </HStack>
    </VStack>
  );
}

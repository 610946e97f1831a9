import { Button, HStack, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import type { Audience } from '~/components/ui/useLanguageCheck';
import { Failure } from '~/components/ui/Failure';
import { useText } from '~/lib/text';

interface Props<T extends string> {
  legend: string;
  /** Who reads the words of OTHER. */
  audience: Audience;
  description?: string;
  options: readonly (readonly [T, string])[];
  /** Chosen beforehand, where a reason may be left out. */
  initial?: T;
  send: string;
  onSend: (reason: T, words: string | undefined) => void;
  onCancel: () => void;
  busy: boolean;
  error: unknown;
}

/** A no with a reason from a closed list; OTHER asks for words. */
export function ReasonForm<T extends string>(props: Props<T>) {
  const { legend, audience, description, options, initial, send, onSend, onCancel, busy, error } = props;
  const t = useText();
  const [reason, setReason] = useState<T | undefined>(initial);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const other = reason === 'OTHER';
  const submit = () => {
    setTried(true);
    if (reason === undefined || (other && words.trim() === '')) return;
    onSend(reason, other ? words.trim() : undefined);
  };
  return (
    <VStack gap="space-16">
      {error ? <Failure error={error} /> : null}
      <RadioGroup
        legend={legend}
        description={description}
        value={reason ?? ''}
        error={tried && reason === undefined ? t('answer.reason.missing') : undefined}
        onChange={(next: T) => setReason(next)}
      >
        {options.map(([code, text]) => (
          <Radio key={code} value={code}>
            {text}
          </Radio>
        ))}
      </RadioGroup>
      {other && (
        <CheckedTextarea
          audience={audience}
          label={t('answer.words')}
          minRows={2}
          maxLength={500}
          value={words}
          error={tried && words.trim() === '' ? t('answer.words.missing') : undefined}
          onText={(text) => setWords(text)}
        />
      )}
      <HStack gap="space-12">
        <Button loading={busy} onClick={submit}>
          {send}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </HStack>
    </VStack>
  );
}

import { Button, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useAnswerDispute } from '~/features/candidate/staff/changes';
import { CheckedTextField } from '~/components/ui/CheckedText';
import { Failure } from '~/components/ui/Failure';
import { wholeForm } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useText } from '~/lib/text';

/** The candidate does not agree with a fact: staff answer in words; a correction is made in the section itself (CAN-21). */
export function DisputeAnswer({ id, factId }: { id: string; factId: string }) {
  const t = useText();
  const refused = useFormErrors();
  const answer = useAnswerDispute(id);
  const [text, setText] = useState<string>();
  const [tried, setTried] = useState(false);
  const faults = answer.error ? refused(answer.error) : [];
  const atField = faults.find(({ field }) => field !== wholeForm)?.message;
  if (text === undefined)
    return (
      <Button size="xsmall" variant="secondary" onClick={() => setText('')}>
        {t('candidates.dispute.answer')}
      </Button>
    );
  return (
    <HStack gap="space-8" align="end">
      {answer.error && !atField && <Failure error={answer.error} />}
      <CheckedTextField
        audience="STAFF"
        size="small"
        label={t('candidates.dispute.label')}
        maxLength={500}
        value={text}
        error={tried && !text.trim() ? t('candidates.dispute.missing') : atField}
        onText={(text) => setText(text)}
      />
      <Button
        size="small"
        loading={answer.isPending}
        onClick={() => {
          setTried(true);
          if (text.trim()) answer.mutate({ factId, answer: text.trim() }, { say: t('candidates.dispute.done') });
        }}
      >
        {t('ui.send')}
      </Button>
      <Button
        size="small"
        variant="tertiary"
        onClick={() => {
          answer.reset();
          setTried(false);
          setText(undefined);
        }}
      >
        {t('ui.cancel')}
      </Button>
    </HStack>
  );
}

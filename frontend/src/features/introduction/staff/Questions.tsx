import { BodyLong, BodyShort, Button, Heading, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Failure } from '~/components/ui/Failure';
import { useAnswerQuestion } from '~/features/introduction/staff/introductions';
import type { IntroductionView } from '~/features/introduction/staff/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** What the candidate asked first; the clock stands until it is answered (INT-03). */
export function Questions({ introduction }: { introduction: IntroductionView }) {
  const t = useText();
  const dates = useDates();
  const answer = useAnswerQuestion(introduction.id);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const open = introduction.questions.some((one) => !one.answer) && introduction.actions.includes('ANSWER_QUESTION');
  if (introduction.questions.length === 0) return null;
  return (
    <section>
      <Heading level="2" size="small" spacing>
        {t('introductions.questions')}
      </Heading>
      <VStack gap="space-12">
        {introduction.questions.map((one) => (
          <div key={one.askedAt}>
            <BodyShort weight="semibold">{t('introductions.question.at', { date: dates.long(one.askedAt) })}</BodyShort>
            <BodyLong>{one.question}</BodyLong>
            {one.answer && <BodyLong>{t('introductions.answer.was', { answer: one.answer })}</BodyLong>}
          </div>
        ))}
        {open && (
          <>
            <div aria-live="polite">{answer.error && <Failure error={answer.error} />}</div>
            <CheckedTextarea
              audience="HEARD"
              label={t('introductions.answer')}
              maxLength={2000}
              minRows={2}
              value={text}
              error={tried && !text.trim() ? t('introductions.answer.missing') : undefined}
              onText={(text) => setText(text)}
            />
            <div>
              <Button
                size="small"
                loading={answer.isPending}
                onClick={() => {
                  setTried(true);
                  if (!text.trim()) return;
                  answer.mutate(text.trim(), {
                    say: t('introductions.answered'),
                    onSuccess: () => {
                      setText('');
                      setTried(false);
                    },
                  });
                }}
              >
                {t('introductions.answer.send')}
              </Button>
            </div>
          </>
        )}
      </VStack>
    </section>
  );
}

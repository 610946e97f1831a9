import { BodyShort, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { CheckedTextField } from '~/components/ui/CheckedText';
import { EditForm } from '~/components/ui/EditForm';
import {
  choiceAnswers,
  useFillChecklist,
  type Checklist,
  type ChecklistRequest,
  type ChoiceAnswer,
} from '~/features/employer/choice/choice';
import { Known } from '~/features/employer/choice/Known';
import { usePrincipleWords } from '~/features/employer/choice/usePrincipleWords';
import { useText } from '~/lib/text';

interface Props {
  checklist: Checklist;
  etag: string | null;
  onReload: () => void;
  onClose: () => void;
}

interface Answer {
  answer?: ChoiceAnswer;
  note: string;
}

/** An answer to each principle of the office, with what is known already beside the question. */
export function ChecklistForm({ checklist, etag, onReload, onClose }: Props) {
  const t = useText();
  const wordsOf = usePrincipleWords();
  const { workplaceId, officeId, principles, principlesVersion, filled } = checklist;
  const fill = useFillChecklist(workplaceId, officeId);
  // What was answered to the same principles is the beginning; to others nothing is.
  const [answers, setAnswers] = useState<Answer[]>(
    filled && !filled.stale ? filled.answers.map(({ answer, note }) => ({ answer, note: note ?? '' })) : [],
  );
  const of = (at: number): Answer => answers[at] ?? { note: '' };
  const set = (at: number, part: Partial<Answer>) =>
    setAnswers(principles.map((_, one) => (one === at ? { ...of(one), ...part } : of(one))));
  const send = () => {
    const told = principles.map((_, at) => ({ answer: of(at).answer, note: of(at).note.trim() || null }));
    // What nobody has answered is left to the server to refuse, with its field.
    const body = { officeId, principles: principlesVersion, answers: told } as ChecklistRequest;
    fill.mutate({ body, etag }, { say: t('ui.saved'), onSuccess: onClose });
  };
  return (
    <EditForm label={t('choice.title')} sent={fill} onSend={send} onReload={onReload} onClose={onClose}>
      {(fault) => (
        <VStack gap="space-24">
          <BodyShort size="small">{t('choice.form.help')}</BodyShort>
          {principles.map((principle, at) => {
            const words = wordsOf(principle);
            return (
              <VStack key={`${principlesVersion}-${at}`} gap="space-8">
                <RadioGroup
                  id={`/answers/${at}/answer`}
                  size="small"
                  legend={words.title}
                  description={words.explanation}
                  value={of(at).answer ?? ''}
                  error={of(at).answer ? undefined : fault(`/answers/${at}/answer`)}
                  onChange={(answer: ChoiceAnswer) => set(at, { answer })}
                >
                  <Known kind={principle.kind} id={workplaceId} />
                  {choiceAnswers.map((one) => (
                    <Radio key={one} value={one}>
                      {t(`choiceAnswer.${one}`)}
                    </Radio>
                  ))}
                </RadioGroup>
                <CheckedTextField
                  audience="HEARD"
                  id={`/answers/${at}/note`}
                  size="small"
                  label={t('choice.note')}
                  maxLength={300}
                  value={of(at).note}
                  error={fault(`/answers/${at}/note`)}
                  onText={(note) => set(at, { note })}
                />
              </VStack>
            );
          })}
        </VStack>
      )}
    </EditForm>
  );
}

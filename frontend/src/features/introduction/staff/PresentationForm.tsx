import { Button, Heading, Radio, RadioGroup, Textarea, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useIntroduction, useWritePresentation } from '~/features/introduction/staff/introductions';
import { atWorkAnswers, type IntroductionView, type PresentationRequest } from '~/features/introduction/staff/types';
import { announce } from '~/lib/announce';
import { useText } from '~/lib/text';

/** The words that present a candidate; one changed word asks the candidate again (INT-04). */
export function PresentationForm({ introduction, etag }: { introduction: IntroductionView; etag: string | null }) {
  const t = useText();
  const refused = useFormErrors();
  const again = useIntroduction(introduction.id);
  const write = useWritePresentation(introduction.id);
  const before = introduction.presentation;
  const [resources, setResources] = useState(before?.resources ?? '');
  const [atWork, setAtWork] = useState<PresentationRequest['atWork'] | undefined>(before?.atWork);
  const [words, setWords] = useState(before?.atWorkWords ?? '');
  const [missing, setMissing] = useState<FormError[]>([]);
  const errors =
    missing.length > 0 ? missing : write.error && !isConflict(write.error) ? refused(write.error, '/resources') : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const absent = [
      ...(resources.trim() ? [] : [{ field: '/resources', message: t('introductions.text.resources.missing') }]),
      ...(atWork ? [] : [{ field: '/atWork', message: t('introductions.text.atWork.missing') }]),
      ...(atWork === 'TOLD' && !words.trim()
        ? [{ field: '/atWorkWords', message: t('introductions.text.words.missing') }]
        : []),
    ];
    setMissing(absent);
    if (!atWork || absent.length > 0) return;
    const body = { resources: resources.trim(), atWork, atWorkWords: atWork === 'TOLD' ? words.trim() : null };
    write.mutate({ body, etag }, { onSuccess: () => announce(t('introductions.text.saved')) });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16">
        <Heading level="2" size="small">
          {t('introductions.text')}
        </Heading>
        {isConflict(write.error) && <ConflictNotice onReload={() => void again.refetch()} />}
        <FormErrors errors={errors} />
        <Textarea
          id="/resources"
          label={t('introductions.text.resources')}
          description={t('introductions.text.resources.help')}
          minRows={4}
          maxLength={2000}
          value={resources}
          error={fault('/resources')}
          onChange={(event) => setResources(event.target.value)}
        />
        <RadioGroup
          id="/atWork"
          legend={t('introductions.text.atWork')}
          value={atWork ?? ''}
          error={fault('/atWork')}
          onChange={setAtWork}
        >
          {atWorkAnswers.map((one) => (
            <Radio key={one} value={one}>
              {t(`introductions.atWork.${one}`)}
            </Radio>
          ))}
        </RadioGroup>
        {atWork === 'TOLD' && (
          <Textarea
            id="/atWorkWords"
            label={t('introductions.text.words')}
            maxLength={1000}
            value={words}
            error={fault('/atWorkWords')}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
        <div>
          <Button type="submit" size="small" variant="secondary" loading={write.isPending}>
            {t('introductions.text.save')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}

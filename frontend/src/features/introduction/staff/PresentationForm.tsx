import { Button, Heading, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { ConflictNotice, MeanwhileNotice } from '~/components/ui/ConflictNotice';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useIntroduction, useWritePresentation } from '~/features/introduction/staff/introductions';
import { atWorkAnswers, type IntroductionView } from '~/features/introduction/staff/types';
import type { AtWork } from '~/features/introduction/types';
import { useText } from '~/lib/text';
import { useKept } from '~/lib/useKept';

interface Draft {
  resources: string;
  atWork?: AtWork;
  atWorkWords?: string | null;
}

const none: Draft = { resources: '' };

/** The words that present a candidate; one changed word asks the candidate again (INT-04). */
export function PresentationForm({ introduction, etag }: { introduction: IntroductionView; etag: string | null }) {
  const t = useText();
  const refused = useFormErrors();
  const again = useIntroduction(introduction.id);
  const write = useWritePresentation(introduction.id);
  const kept = useKept({ value: introduction.presentation ?? none, etag });
  const { resources, atWork, atWorkWords: words } = kept.draft;
  const set = (part: Partial<Draft>) => kept.setDraft({ ...kept.draft, ...part });
  const [missing, setMissing] = useState<FormError[]>([]);
  const errors = missing.length > 0 ? missing : write.error && !isConflict(write.error) ? refused(write.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const absent = [
      ...(resources.trim() ? [] : [{ field: '/resources', message: t('introductions.text.resources.missing') }]),
      ...(atWork ? [] : [{ field: '/atWork', message: t('introductions.text.atWork.missing') }]),
      ...(atWork === 'TOLD' && !words?.trim()
        ? [{ field: '/atWorkWords', message: t('introductions.text.words.missing') }]
        : []),
    ];
    setMissing(absent);
    if (!atWork || absent.length > 0) return;
    const body = { resources: resources.trim(), atWork, atWorkWords: atWork === 'TOLD' ? (words ?? '').trim() : null };
    write.mutate(
      { body, etag: kept.etag },
      {
        say: t('introductions.text.saved'),
        onSuccess: ({ data, etag: next }) => {
          kept.saved({ value: data.presentation ?? none, etag: next });
        },
      },
    );
  };
  const reload = async () => {
    const { data } = await again.refetch();
    if (!data) return;
    write.reset();
    kept.met({ value: data.data.presentation ?? none, etag: data.etag });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16">
        <Heading level="2" size="small">
          {t('introductions.text')}
        </Heading>
        {isConflict(write.error) && <ConflictNotice onReload={() => void reload()} />}
        {kept.meanwhile && (
          <MeanwhileNotice changes={[[t('introductions.text.resources'), kept.meanwhile.after.resources]]} />
        )}
        <FormErrors errors={errors} />
        <CheckedTextarea
          audience="EMPLOYER"
          id="/resources"
          label={t('introductions.text.resources')}
          description={t('introductions.text.resources.help')}
          minRows={4}
          maxLength={2000}
          value={resources}
          error={fault('/resources')}
          onText={(text) => set({ resources: text })}
        />
        <RadioGroup
          id="/atWork"
          legend={t('introductions.text.atWork')}
          value={atWork ?? ''}
          error={fault('/atWork')}
          onChange={(next: AtWork) => set({ atWork: next })}
        >
          {atWorkAnswers.map((one) => (
            <Radio key={one} value={one}>
              {t(`introductions.atWork.${one}`)}
            </Radio>
          ))}
        </RadioGroup>
        {atWork === 'TOLD' && (
          <CheckedTextarea
            audience="EMPLOYER"
            id="/atWorkWords"
            label={t('introductions.text.words')}
            maxLength={1000}
            value={words ?? ''}
            error={fault('/atWorkWords')}
            onText={(text) => set({ atWorkWords: text })}
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

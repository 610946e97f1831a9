import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Failure } from '~/components/ui/Failure';
import { useDecideOverride, type OverrideView } from '~/features/introduction/overrides/overrides';
import { useText } from '~/lib/text';

/** The leader says yes, or no with the reason in words. */
export function DecideOverride({ override }: { override: OverrideView }) {
  const t = useText();
  const decide = useDecideOverride(override);
  const [refusing, setRefusing] = useState(false);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const refuse = () => {
    setTried(true);
    if (words.trim()) decide.mutate({ step: 'refusal', words: words.trim() }, { say: t('override.refused') });
  };
  return (
    <VStack gap="space-12">
      {decide.error && <Failure error={decide.error} />}
      {refusing && (
        <CheckedTextarea
          audience="HEARD"
          size="small"
          label={t('override.refuse.words')}
          maxLength={500}
          value={words}
          error={tried && !words.trim() ? t('override.refuse.missing') : undefined}
          onText={setWords}
        />
      )}
      <HStack gap="space-12">
        {refusing ? (
          <>
            <Button size="small" loading={decide.isPending} onClick={refuse}>
              {t('override.refuse.send')}
            </Button>
            <Button size="small" variant="tertiary" onClick={() => setRefusing(false)}>
              {t('ui.cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button
              size="small"
              loading={decide.isPending}
              onClick={() => decide.mutate({ step: 'approval' }, { say: t('override.approved') })}
            >
              {t('override.approve')}
            </Button>
            <Button size="small" variant="secondary" onClick={() => setRefusing(true)}>
              {t('override.refuse')}
            </Button>
          </>
        )}
      </HStack>
    </VStack>
  );
}

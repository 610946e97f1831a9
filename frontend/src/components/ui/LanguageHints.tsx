import { Button, HStack, InlineMessage, VStack } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import { write } from '~/api/request';
import type { LanguageCheck, LanguageHit } from '~/components/ui/useLanguageCheck';
import { announce } from '~/lib/announce';
import { useText } from '~/lib/text';

interface Props {
  id: string;
  check: LanguageCheck | undefined;
  /** Puts the alternative in place of the word, or takes the word out. */
  onReplace: (hit: LanguageHit) => void;
}

const act = (hit: LanguageHit) => (hit.replacement ? 'ui.language.use' : 'ui.language.remove');

/** What was found in a text, each with what to say instead, and a quiet way to say that it was found wrongly (PRI-08). */
export function LanguageHints({ id, check, onReplace }: Props) {
  const t = useText();
  const [told, setTold] = useState<readonly string[]>([]);
  const hits = check?.hits ?? [];
  const sentence = (hit: LanguageHit) =>
    `${t(hit.severity === 'BLOCK' ? 'ui.language.stops' : 'ui.language.warns')}: «${hit.word}». ${t('ui.language.instead')}: «${hit.alternative}»`;
  const words = hits.map(sentence).join('. ');
  useEffect(() => {
    if (words) announce(words);
  }, [words]);
  if (!check) return <div id={id} />;
  const report = ({ word, category }: LanguageHit) => {
    setTold([...told, word]);
    announce(t('ui.language.thanks'));
    // It helps those who keep the lists; the writer is not held up when it gets lost.
    void write('POST', '/api/v1/language-check/false-hits', {
      body: { word, category, listVersion: check.listVersion },
    }).catch(() => undefined);
  };
  return (
    <VStack id={id} gap="space-8">
      {hits.map((hit) => (
        <VStack key={`${hit.offset} ${hit.word}`} gap="space-4">
          <InlineMessage status={hit.severity === 'BLOCK' ? 'error' : 'warning'} size="small">
            {sentence(hit)}
          </InlineMessage>
          <HStack gap="space-8">
            <Button
              type="button"
              size="small"
              variant="secondary"
              aria-label={`${t(act(hit))}: ${hit.replacement || hit.word}`}
              onClick={() => onReplace(hit)}
            >
              {t(act(hit))}
            </Button>
            {told.includes(hit.word) ? (
              <span>{t('ui.language.thanks')}</span>
            ) : (
              <Button
                type="button"
                size="small"
                variant="tertiary"
                aria-label={`${t('ui.language.false')} ${hit.word}`}
                onClick={() => report(hit)}
              >
                {t('ui.language.false')}
              </Button>
            )}
          </HStack>
        </VStack>
      ))}
    </VStack>
  );
}

import { BodyShort, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import type { ReadWord, StoppedWord } from '~/features/matching/search/types';
import { useText } from '~/lib/text';

/** How typed words were read, where it was not just as they stand. */
export function HowRead({ words }: { words: readonly ReadWord[] }) {
  const t = useText();
  const lines = words.flatMap(({ typed, read, meanings, known }) => {
    if (!known) return [t('search.unknown', { word: typed })];
    const means = meanings.join(', ');
    return [
      read.length > 0
        ? t('search.mended', { word: typed, read: read.join(', '), means })
        : t('search.means', { word: typed, means }),
    ];
  });
  return (
    <VStack gap="space-4">
      {lines.map((line) => (
        <BodyShort key={line} size="small">
          {line}
        </BodyShort>
      ))}
    </VStack>
  );
}

/** Why a search by what somebody is finds nobody (HR-1, MAT-22). */
export function Stopped({ words }: { words: readonly StoppedWord[] }) {
  const t = useText();
  return (
    <EmptyState
      why={t('search.stopped', { words: words.map((one) => one.word).join(', ') })}
      help={t('search.stopped.help')}
    />
  );
}

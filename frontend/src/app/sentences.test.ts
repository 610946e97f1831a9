import { expect, it } from 'vitest';
import { loadWords } from '~/app/words/area';
import { named } from '~/features/matching/useSentence';

/** Values of enumerations stand in the sentences that candidates read: without their words the bare code would. */
it.each(['nb', 'en'] as const)(
  'MAT-17 has words for every value that stands in a sentence to a candidate (%s)',
  async (language) => {
    const words = Object.entries(await loadWords(language, ['places']));
    const starts = words
      .filter(([key]) => key.startsWith('mine.'))
      .flatMap(([, sentence]) => Array.from(sentence.matchAll(/\{(\w+)/g), ([, name = '']) => named[name] ?? []))
      .flat();
    expect(starts).toContain('supportItem.');
    expect([...new Set(starts)].filter((start) => !words.some(([key]) => key.startsWith(start)))).toEqual([]);
  },
);

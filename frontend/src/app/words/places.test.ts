import { describe, expect, it } from 'vitest';
import en from '~/app/words/en.places';
import nb from '~/app/words/nb.places';

/** Names that the sentences of a place put in for a code, as useSentence() looks them up. */
const named = ['trait', 'supportItem', 'purpose', 'skill'] as const;
const prefix = { trait: 'trait.', supportItem: 'supportItem.', purpose: 'purpose.', skill: 'languageSkill.' };

describe('UXC-07 a candidate never reads a bare code', () => {
  it.each([
    ['nb', nb],
    ['en', en],
  ] as const)('has a name in %s for each code that a sentence of the place can hold', (_, words) => {
    const sentences = Object.entries(words).filter(([key]) => key.startsWith('mine.'));
    expect(sentences.length).toBeGreaterThan(20);
    for (const name of named) {
      const used = sentences.some(([, text]) => text.includes(`{${name}}`) || text.includes(`{${name},`));
      if (used)
        expect(
          Object.keys(words).some((key) => key.startsWith(prefix[name])),
          name,
        ).toBe(true);
    }
  });
});

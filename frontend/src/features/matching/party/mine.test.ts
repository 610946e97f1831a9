import { expect, it } from 'vitest';
import staff from '~/features/matching/texts/nb.json';
import party from '~/features/matching/party/texts/nb.json';

// What staff alone are told: the candidate hears of it as "talk to your contact".
const staffAlone = ['way.OVERSIGHT', 'way.NO_KNOWN_WAY'];

it('MAT-17 has a sentence for the candidate for everything that staff are told', () => {
  const told = Object.keys(staff).filter((key) => /^(fact|missing|way|gate|condition)\.[A-Z]/.test(key));
  expect(told.filter((key) => !staffAlone.includes(key) && !(`mine.${key}` in party))).toEqual([]);
});

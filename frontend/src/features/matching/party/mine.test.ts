import { expect, it } from 'vitest';
import staff from '~/features/matching/texts/nb.json';
import mine from '~/features/matching/mine/texts/nb.json';

// What staff alone are told: the candidate hears of it as "talk to your contact", and of the chance of a job in three steps.
const staffAlone = ['way.OVERSIGHT', 'way.NO_KNOWN_WAY', 'fact.HIRE'];

it('MAT-17 has a sentence for the candidate for everything that staff are told', () => {
  const told = Object.keys(staff).filter((key) => /^(fact|missing|way|gate|condition)\.[A-Z]/.test(key));
  expect(told.filter((key) => !staffAlone.includes(key) && !(`mine.${key}` in mine))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { estimateOf } from '~/features/practiceplace/details/supervision';

describe('PLC-18 hours of supervision', () => {
  it('are most at the start, and told in all', () => {
    expect(estimateOf(3, 91)).toEqual({ first: 6, later: 3, weeks: 2, total: 45, guessed: false });
    expect(estimateOf(null, 14)).toEqual({ first: 4, later: 2, weeks: 2, total: 8, guessed: true });
    expect(estimateOf(4, 3).total).toBe(8);
  });

  it('are never fewer for a longer stay, and more for more hours a week', () => {
    for (let hours = 1; hours < 40; hours++)
      for (let days = 1; days < 400; days++) {
        const { total } = estimateOf(hours, days);
        expect(estimateOf(hours, days + 1).total).toBeGreaterThanOrEqual(total);
        expect(estimateOf(hours + 1, days).total).toBeGreaterThan(total);
      }
  });
});

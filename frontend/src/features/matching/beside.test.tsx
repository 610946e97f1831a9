import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { example } from '~/features/matching/example';
import { Explanation } from '~/features/matching/Explanation';
import { renderPart } from '~/testing/render';

describe('MAT-11 MAT-17 what stands beside the score', () => {
  it('says which contract can follow, and what stands before it', () => {
    renderPart(
      <Explanation
        match={{
          ...example,
          contracts: [
            {
              type: 'PERMANENT',
              state: 'NOT_REACHABLE',
              before: [
                {
                  code: 'CERTIFICATE',
                  params: { certificate: 'Kokkeutdanning' },
                  reach: 'MISSED',
                  ways: [{ code: 'EDUCATION_AGREEMENT' }, { code: 'COURSE' }],
                },
              ],
            },
          ],
        }}
      />,
    );
    expect(screen.getByText('fast stilling: stengt nå')).toBeVisible();
    expect(
      screen.getByText('Står foran: Kokkeutdanning mangler. Kan løses med: avtale om utdanning; kurs'),
    ).toBeVisible();
  });

  it('says what moves no points, with its sign and ways', () => {
    renderPart(
      <Explanation
        match={{
          ...example,
          beside: [
            { code: 'LEADER_ONLY', sign: 'MINUS', params: {}, ways: [{ code: 'ASK_EMPLOYER' }] },
            { code: 'HIRE_HISTORY', sign: 'PLUS', params: { finished: 3, hires: 2 }, ways: [] },
            { code: 'BRAND_NEW', sign: 'NEUTRAL', params: {}, ways: [] },
          ],
        }}
      />,
    );
    expect(screen.getByText('Vær klar over: bare lederen har sagt ja')).toBeVisible();
    expect(screen.getByText('Taler for: 2 av 3 som har vært her, ble ansatt')).toBeVisible();
    expect(screen.getByText('Greit å vite: noe mer om plassen')).toBeVisible();
  });

  it('says nothing where nothing is told', () => {
    renderPart(<Explanation match={example} />);
    expect(screen.queryByText('Ved siden av poengene')).toBeNull();
    expect(screen.queryByText('Hva som kan følge etter praksisen')).toBeNull();
  });
});

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OpeningSteps } from '~/features/matching/OpeningSteps';
import { WhyNoPlace } from '~/features/matching/party/WhyNoPlace';
import { WhyEmpty } from '~/features/matching/staff/WhyEmpty';
import type { WhyEmptyView } from '~/features/matching/types';
import { renderPart } from '~/testing/render';
import { stubApi } from '~/testing/api';

const why: WhyEmptyView = {
  looked: 31,
  gates: [{ code: 'LEGAL_DEMAND', count: 4 }],
  conditions: [{ code: 'OUT_OF_REACH', count: 12 }],
  belowMinimum: 9,
  littleKnown: 0,
  withinReach: 5,
  helps: [
    { code: 'OUT_OF_REACH', params: {}, count: 3 },
    { code: 'FORMAL', params: { certificate: 'Truckførerbevis' }, count: 2 },
  ],
  routes: ['PAPER_BY_LAW', 'SEARCH_WIDER', 'PREPARATORY_STEP'],
};

describe('MAT-19 why a list is empty', () => {
  it('tells staff the counts, what would help, and where else to go', () => {
    renderPart(<WhyEmpty of="candidates" why={why} min={40} />);
    for (const text of [
      'Vi så på 31 plasser.',
      '4: et lovkrav er ikke oppfylt',
      '12: reiseveien er lengre enn grensen',
      '9: passer for lite, under 40 poeng',
      '2: Truckførerbevis',
      'Let i et annet område, eller hos bedrifter som ikke har lagt ut noe.',
    ])
      expect(screen.getByText(text)).toBeVisible();
  });

  it('speaks of demands and training where a place finds nobody', () => {
    renderPart(<WhyEmpty of="practice-places" why={why} min={40} />);
    expect(screen.getByText(/færre krav, opplæring på plassen eller språkhjelp/)).toBeVisible();
  });

  it('tells the candidate in own words, without a limit in points', () => {
    renderPart(<WhyNoPlace why={why} />);
    expect(screen.getByText('9 steder: For lite passer')).toBeVisible();
    expect(screen.getByText('2 steder: Truckførerbevis')).toBeVisible();
    expect(document.body).not.toHaveTextContent('poeng');
  });

  it('counts what one change opens', async () => {
    stubApi({
      'GET /api/v1/me/opening-steps': {
        now: 0,
        steps: [
          { kind: 'LANGUAGE', params: { skill: 'SPEAKING', level: 'A2' }, more: 4 },
          { kind: 'TRAVEL_TIME', params: { minutes: 10 }, more: 1 },
          { kind: 'HOURS', params: { hours: 'MONDAY' }, more: 1 },
          { kind: 'TRAVEL_MEANS', params: { means: 'CAR' }, more: 1 },
        ],
      },
    });
    renderPart(<OpeningSteps />);
    expect(await screen.findByText('Å snakke norsk på A2: 4 steder til')).toBeVisible();
    expect(screen.getByText('10 minutter lengre vei: ett sted til')).toBeVisible();
    expect(screen.getByText('Mandag fra 9 til 15: ett sted til')).toBeVisible();
    expect(screen.getByText('Å reise med bil: ett sted til')).toBeVisible();
    expect(screen.getByText('Ingen steder passer nå.')).toBeVisible();
  });
});

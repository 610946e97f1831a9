import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { example, myPlace } from '~/features/matching/example';
import { candidateApi, placeDetails } from '~/features/start/fixtures';
import { matches, staffApi } from '~/features/start/staffFixtures';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const rows = (count: number, kind: string) =>
  Array.from({ length: count }, (_, at) => ({
    ...example,
    id: `${kind}${at}`,
    placeId: `${kind}${at}`,
    title: `${kind} ${at + 1}`,
  }));

/** Gives as many of each column as are asked for, of 23 well known and 11 thinly known. */
const ranked = (request: Request) => {
  const limit = Number(new URL(request.url).searchParams.get('limit'));
  return {
    ...matches,
    full: rows(Math.min(limit, 23), 'Plass'),
    thin: rows(Math.min(limit, 11), 'Ukjent'),
    fullCount: 23,
    thinCount: 11,
  };
};

const column = (name: string) => screen.getByRole('list', { name });
const shownIn = (name: string) => within(column(name)).getAllByRole('article').length;

describe('MAT-17 ranked lists', () => {
  it('begin with ten rows each, and grow by ten: focus on the first new one, the count said', async () => {
    stubApi({ ...staffApi, 'GET /api/v1/candidates/c1/matches': ranked });
    const { container } = renderApp('/work/candidates/c1/matches');
    await screen.findByText('Viser 10 av 23. 2 til er under grensen på 40 poeng.');
    expect([shownIn('Passer'), shownIn('Lite kjent: snakk først')]).toEqual([10, 10]);
    await userEvent.click(screen.getByRole('button', { name: 'Vis 10 flere' }));
    await waitFor(() => expect(screen.getByRole('link', { name: 'Plass 11' })).toHaveFocus());
    expect([shownIn('Passer'), shownIn('Lite kjent: snakk først')]).toEqual([20, 10]);
    expect(await screen.findByText('Passer: Viser 20 av 23.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Vis 1 flere' }));
    expect(screen.getByRole('link', { name: 'Ukjent 11' })).toHaveFocus();
    expect(await faults(container)).toEqual([]);
  });

  it('keep their rows and the focus after a look at one of them', async () => {
    stubApi({ ...staffApi, 'GET /api/v1/candidates/c1/matches': ranked, 'GET /api/v1/practice-places/Plass14': 1 });
    const { router } = renderApp('/work/candidates/c1/matches?full=20');
    await userEvent.click(await screen.findByRole('link', { name: 'Plass 15' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Plass 1' })).toBeNull());
    await act(() => router.navigate(-1));
    await waitFor(() => expect(screen.getByRole('link', { name: 'Plass 15' })).toHaveFocus());
    expect(shownIn('Passer')).toBe(20);
  });

  it('go from row to row with J and K, and to the reasons with E', async () => {
    stubApi({ ...staffApi, 'GET /api/v1/practice-places/p1/matches': ranked });
    renderApp('/work/practice-places/p1/matches');
    (await screen.findByRole('link', { name: 'Plass 1' })).focus();
    await userEvent.keyboard('jjk');
    expect(screen.getByRole('link', { name: 'Plass 2' })).toHaveFocus();
    await userEvent.keyboard('e');
    expect(await screen.findByRole('heading', { name: /^Hvorfor dette treffet/ })).toHaveFocus();
  });
});

describe('MAT-17 UXC-07 the candidate’s places', () => {
  const places = Array.from({ length: 12 }, (_, at) => ({ ...myPlace, placeId: `p${at}`, title: `Sted ${at + 1}` }));
  const api = { ...candidateApi, 'GET /api/v1/me/places': { list: 'ORDINARY', places, belowMinimum: 0 } };

  it('come ten at a time, and stand as they were after Back and after "Til alle stedene"', async () => {
    stubApi({ ...api, 'GET /api/v1/me/places/p10': placeDetails });
    renderApp('/me/places');
    await screen.findByRole('heading', { name: 'Sted 10' });
    expect(screen.queryByRole('heading', { name: 'Sted 11' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Vis 2 flere' }));
    expect(screen.getByRole('link', { name: /^Les mer om Sted 11/ })).toHaveFocus();
    expect(await screen.findByText('Viser 12 av 12.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: /^Les mer om Sted 11/ }));
    await userEvent.click(await screen.findByRole('link', { name: 'Til alle stedene' }));
    await waitFor(() => expect(screen.getByRole('link', { name: /^Les mer om Sted 11/ })).toHaveFocus());
  });

  it('MAT-35 say where many finish for a wish and few places are open, and nothing of other wishes', async () => {
    const trade = { occupation: 'forklift-driver', name: 'Truckfører', finished: 120, openings: 2, saturated: true };
    stubApi({
      ...api,
      'GET /api/v1/me/market': {
        region: 'OSTLANDET_ELLERS',
        since: '2025-11-22',
        trades: [trade, { ...trade, occupation: 'baker', name: 'Baker', saturated: false }],
      },
    });
    renderApp('/me/places');
    expect(await screen.findByText(/^Truckfører: mange er ferdige/)).toBeVisible();
    expect(screen.getByText(/^Ønsket ditt står/)).toBeVisible();
    expect(screen.queryByText(/^Baker/)).toBeNull();
  });

  it('say the two strongest reasons and the one thing missing, and that there is more', async () => {
    const gap = (code: string) => ({ gap: { code, params: { task: 'Rydding' } }, way: null });
    const [first] = places;
    const gaps = [gap('NOT_ASKED_HOURS'), gap('TASK'), gap('PURPOSE')];
    const reasons = ['Plukk', 'Varemottak', 'Telling'].map((task) => ({ code: 'TASK_DONE', params: { task } }));
    stubApi({
      ...api,
      'GET /api/v1/me/places': { list: 'ORDINARY', places: [{ ...first, gaps, reasons }], belowMinimum: 0 },
    });
    renderApp('/me/places');
    const card = within(await screen.findByRole('article'));
    expect(card.getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual([
      'Du har gjort dette før: Plukk',
      'Du har gjort dette før: Varemottak',
      'Rydding: det har du ikke gjort før.',
    ]);
    expect(card.getByText('Én ting til mangler. Les mer.')).toBeVisible();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { kari } from '~/features/candidate/staff/fixtures';
import { agreement, followUp, introduction, place, staffApi, talk } from '~/features/start/staffFixtures';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

/** Path, what shows that its content is there, and what an empty list says where it is one. */
const pages: readonly (readonly [string, RegExp, RegExp?])[] = [
  ['/work', /Over tiden 4 dager/, /Alt er gjort/],
  ['/work/candidates', /Amina Prøve/, /Kontoret har ingen kandidater/],
  ['/work/candidates/c1', /Det kandidaten kan/],
  ['/work/candidates/c1/matches', /Viser 1 av 26\. 2 til er under grensen på 40 poeng\./, /Ingen over grensen/],
  ['/work/practice-places', /Lager og varemottak/, /Ingen plasser ute/],
  ['/work/practice-places/p1', /Dager og timer/],
  ['/work/practice-places/p1/matches', /Viser 1 av 26/, /Ingen over grensen/],
  ['/work/matches/c1/p1', /Linje for linje/],
  ['/work/introductions', /Bedriften vil vite mer/, /Ingen i prosess/],
  ['/work/introductions/i1', /Oppgaver i behovet som kandidaten kan: Varemottak/],
  ['/work/introductions/new?candidateId=c1&placeId=p1', /Bedriften betaler ikke lønn/],
  ['/work/choosing', /Prinsippene til Nav Moss/],
  ['/work/agreements', /Kladd/, /Ingen avtaler her/],
  ['/work/agreements/a1', /Må være klart før start/],
  ['/work/placements', /I gang/, /Ingen i praksis nå/],
  ['/work/placements/pl1', /Telefon med begge parter, etter start/],
  ['/work/contacts/k1', /Hvordan var de første dagene/],
  ['/work/workplaces', /Ola Nordmann/, /Ingen/],
  ['/work/workplaces/w1', /bestemmer ansettelser/i],
];

const none = {
  items: [],
  full: [],
  thin: [],
  fullCount: 0,
  thinCount: 0,
  belowMinimum: 0,
  minScore: 40,
  refreshed: false,
};

describe('UXC-03 UXC-12 every page of staff', () => {
  for (const [path, text, empty] of pages) {
    it(`${path} shows its content without a fault`, async () => {
      stubApi(staffApi);
      const { container } = renderApp(path);
      expect((await screen.findAllByText(text))[0]).toBeVisible();
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(await faults(container)).toEqual([]);
    });

    it(`${path} says what is wrong when the server fails, and tries again`, async () => {
      stubApi({ 'GET /api/v1/session': kari });
      renderApp(path);
      expect((await screen.findAllByText(/Vi finner ikke dette|Ingen samtaler er planlagt/))[0]).toBeVisible();
    });

    if (empty)
      it(`${path} says why it is empty, and what helps`, async () => {
        const api = path.split('?')[0] === '/work' ? '/work/worklist' : path;
        stubApi({ ...staffApi, [`GET ${api.replace('/work', '/api/v1')}`]: none });
        renderApp(path);
        expect((await screen.findAllByText(empty))[0]).toBeVisible();
      });
  }
});

const bodyOf = async (requests: Request[], method: string, path: string) => {
  const made = requests.find((one) => one.method === method && new URL(one.url).pathname === path);
  return made ? await made.clone().json() : undefined;
};

it('PLC-03 a market contact finds the need filled in, to change it', async () => {
  stubApi({ ...staffApi, 'GET /api/v1/session': { ...kari, roles: ['MARKET_CONTACT'] } });
  renderApp('/work/practice-places/p1/edit');
  expect(await screen.findByRole('checkbox', { name: 'Varemottak' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Kanskje' })).toBeChecked();
});

describe('The main action of each page of staff', () => {
  it('PLC-13 publishes a place with one click', async () => {
    const requests = stubApi({ ...staffApi, 'POST /api/v1/practice-places/p1/approval': place });
    renderApp('/work/practice-places/p1');
    await userEvent.click(await screen.findByRole('button', { name: 'Publiser: Lager og varemottak' }));
    await waitFor(() => expect(requests.some((one) => one.method === 'POST')).toBe(true));
  });

  it('MAT-16 shows why beside the list, and gives the focus back', async () => {
    stubApi(staffApi);
    renderApp('/work/practice-places/p1/matches');
    const [card] = await screen.findAllByRole('article');
    expect(within(card as HTMLElement).getByRole('link', { name: /^Spør kandidaten/ })).toBeVisible();
    const other = screen.getAllByRole('article')[1] as HTMLElement;
    expect(within(other).queryByRole('link', { name: /^Spør kandidaten/ })).toBeNull();
    await userEvent.click(within(other).getByRole('button', { name: /^Se hvorfor/ }));
    expect(await screen.findByRole('heading', { name: /^Hvorfor dette treffet/ })).toHaveFocus();
  });

  it('INT-02 asks the candidate with a reason, and once only when pressed twice', async () => {
    const requests = stubApi({
      ...staffApi,
      'POST /api/v1/introductions': introduction,
      'POST /api/v1/introductions/i1/ask': introduction,
    });
    renderApp('/work/introductions/new?candidateId=c1&placeId=p1&mode=PLACE_FIRST');
    await userEvent.type(await screen.findByRole('textbox', { name: /^Hvorfor denne plassen/ }), 'Passer.');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Send spørsmålet' }));
    await screen.findByText('Vår tur');
    const sent = requests.filter((one) => one.method === 'POST' && one.url.includes('/introductions'));
    expect(sent).toHaveLength(2);
    expect(await bodyOf(requests, 'POST', '/api/v1/introductions')).toMatchObject({ mode: 'PLACE_FIRST' });
  });

  it('INT-04 keeps the written presentation when somebody else saved, and shows theirs', async () => {
    const theirs = { resources: 'Deres ord', atWork: 'NOTHING_TO_SHARE', approved: false, textHash: 'h' };
    let saved = false;
    stubApi({
      ...staffApi,
      'GET /api/v1/introductions/i1': () =>
        json(saved ? { ...introduction, presentation: theirs } : introduction, { ETag: saved ? '"5"' : '"4"' }),
      'PUT /api/v1/introductions/i1/presentation': () => {
        saved = true;
        return problem(409, { code: 'CONFLICT' });
      },
    });
    renderApp('/work/introductions/i1');
    const words = await screen.findByRole('textbox', { name: 'Hva kan personen?' });
    await userEvent.type(words, 'Mine ord');
    await userEvent.click(screen.getByRole('radio', { name: 'Forteller det selv i møtet' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre og be om ja' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Hent det nye' }));
    expect(await screen.findByText('Hva kan personen?: Deres ord')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Hva kan personen?' })).toHaveValue('Mine ord');
  });

  it('AGR-01 saves an agreement before it can be proposed, and keeps what is typed without network', async () => {
    let online = false;
    const requests = stubApi({
      ...staffApi,
      'PUT /api/v1/agreements/a1': () => {
        if (!online) throw new TypeError('no network');
        return json(agreement, { ETag: '"5"' });
      },
    });
    renderApp('/work/agreements/a1');
    const why = await screen.findByRole('textbox', { name: /^Hvorfor styrker/ });
    expect(screen.getByRole('button', { name: 'Foreslå' })).toBeVisible();
    await userEvent.type(why, ' Mer.');
    expect(screen.queryByRole('button', { name: 'Foreslå' })).toBeNull();
    expect(screen.getByText(/Du har endringer som ikke er lagret/)).toBeVisible();
    const [save] = screen.getAllByRole('button', { name: 'Lagre avtalen' });
    await userEvent.click(save as HTMLElement);
    await screen.findAllByText(/Sjekk nettet/);
    expect((why as HTMLTextAreaElement).value).toContain('Mer.');
    online = true;
    await userEvent.click(save as HTMLElement);
    expect(await screen.findByRole('button', { name: 'Foreslå' })).toBeVisible();
    expect(
      requests
        .filter((one) => one.method === 'PUT')
        .at(-1)
        ?.headers.get('If-Match'),
    ).toBe('"4"');
  });

  it('FUP-07 logs a contact from the worklist and can take it back', async () => {
    const requests = stubApi({
      ...staffApi,
      'POST /api/v1/contacts/k1/record': {},
      'POST /api/v1/contacts/k1/undo': {},
    });
    renderApp('/work');
    await userEvent.click(await screen.findByRole('link', { name: /^Logg: Amina Prøve/ }));
    await userEvent.click(await screen.findByRole('radio', { name: 'Fortsett' }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Kandidaten sier, med egne ord/ }), 'Trives.');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Angre' }));
    await waitFor(() => expect(requests.at(-1)?.url).toBeDefined());
    expect(await bodyOf(requests, 'POST', '/api/v1/contacts/k1/record')).toMatchObject({
      result: 'CONTINUE',
      nextOn: '2026-12-21',
      candidateWords: 'Trives.',
    });
    expect(requests.some((one) => one.url.endsWith('/contacts/k1/undo'))).toBe(true);
  });

  it('FUP-07 tells at a placement who said what', async () => {
    const record = {
      heldOn: '2026-11-26',
      result: 'CONTINUE',
      candidateWords: 'Trives.',
      employerWords: 'Møter presis.',
    };
    const held = { ...talk, state: 'HELD', urgency: undefined, actions: [], record };
    stubApi({ ...staffApi, 'GET /api/v1/placements/pl1/follow-up': { ...followUp, contacts: [held] } });
    renderApp('/work/placements/pl1');
    expect(
      await screen.findByText('Fortsett: Kandidaten: Trives. Arbeidsgiveren: Møter presis.', { exact: false }),
    ).toBeVisible();
  });

  it('AGR-14 ends a placement only with how and why', async () => {
    const requests = stubApi({ ...staffApi, 'POST /api/v1/placements/pl1/end': {} });
    renderApp('/work/placements/pl1');
    await userEvent.click(await screen.findByRole('button', { name: 'Avslutt i dag' }));
    await userEvent.click(screen.getByRole('button', { name: 'Avslutt i dag' }));
    expect((await screen.findAllByText('Velg hvordan det endte.'))[0]).toBeVisible();
    expect(requests.some((one) => one.method === 'POST')).toBe(false);
  });
});

it('INT-02 an address that names no pair leads to the candidates, where the way begins', async () => {
  stubApi(staffApi);
  renderApp('/work/introductions/new');
  expect((await screen.findAllByText(/Amina Prøve/))[0]).toBeVisible();
});

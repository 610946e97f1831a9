import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { amina, aminaProfile, aminaRow, kari } from '~/features/candidate/staff/fixtures';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const base = { 'GET /api/v1/session': kari, 'GET /api/v1/demo/persons': problem(404) };
const opened = {
  ...base,
  'GET /api/v1/candidates/c1': () => json(amina, { ETag: '"3"' }),
  'GET /api/v1/candidates/c1/resource-profile': aminaProfile,
};

describe('MAT-24 the list of candidates', () => {
  it('keeps the search in the address and asks the server for it', async () => {
    const requests = stubApi({ ...base, 'GET /api/v1/candidates': { items: [aminaRow], next: null } });
    const { router, container } = renderApp('/work/candidates');
    expect(await screen.findByRole('link', { name: 'Amina Prøve' })).toHaveAttribute('href', '/work/candidates/c1');
    await userEvent.type(screen.getByRole('searchbox', { name: /Søk på navn/ }), 'ami');
    await waitFor(() => expect(router.state.location.search).toBe('?query=ami'));
    await waitFor(() => expect(requests.at(-1)?.url).toContain('query=ami'));
    expect(await faults(container)).toEqual([]);
  });

  it('goes through the rows with J and K, and to the places with E', async () => {
    const other = { ...aminaRow, id: 'c2', name: 'Omar Prøve' };
    stubApi({ ...base, 'GET /api/v1/candidates': { items: [aminaRow, other] } });
    const { router } = renderApp('/work/candidates');
    (await screen.findByRole('link', { name: 'Amina Prøve' })).focus();
    await userEvent.keyboard('j');
    expect(screen.getByRole('link', { name: 'Omar Prøve' })).toHaveFocus();
    await userEvent.keyboard('k');
    expect(screen.getByRole('link', { name: 'Amina Prøve' })).toHaveFocus();
    await userEvent.keyboard('e');
    await waitFor(() => expect(router.state.location.pathname).toBe('/work/candidates/c1/matches'));
  });

  it('UXC-12 says why it is empty and what helps', async () => {
    stubApi({ ...base, 'GET /api/v1/candidates': { items: [] } });
    renderApp('/work/candidates?readiness=READY');
    expect(await screen.findByText('Ingen med dette filteret.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Fjern filteret' }));
    expect(await screen.findByText('Kontoret har ingen kandidater her ennå.')).toBeVisible();
  });
});

describe('MAT-35 the market for the wishes', () => {
  it('stands on the page of the candidate, with the warning at the wish it is about', async () => {
    stubApi({
      ...opened,
      'GET /api/v1/candidates/c1/market': {
        region: 'OSTLANDET_ELLERS',
        since: '2025-11-23',
        trades: [
          { occupation: 'forklift-driver', name: 'Truckfører', finished: 120, openings: 2, saturated: true },
          { occupation: 'baker', name: 'Baker', finished: null, openings: 1, saturated: false },
        ],
      },
    });
    const { container } = renderApp('/work/candidates/c1');
    const forklift = (await screen.findByText(/Truckfører: 120 ferdige, 2 ledige plasser/)).closest('li');
    expect(within(forklift as HTMLElement).getByText(/Mange blir ferdige, få plasser/)).toBeVisible();
    expect(screen.getByText('Baker: få eller ingen ferdige, 1 ledig plass eller meldt behov')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });
});

describe('MAT-31 the way on', () => {
  const advice = {
    distance: 'FAR',
    reason: 'LANGUAGE_DEMAND',
    fitting: 0,
    near: 0,
    alternatives: ['PRACTICE_WITH_TRAINING', 'LONG_VOCATIONAL_COURSE', 'COMBINED_LANGUAGE_AND_WORK'],
    measures: 3,
    repeat: 3,
    otherPlan: true,
  };

  it('says the reason and three alternatives, and asks for another plan', async () => {
    stubApi({ ...opened, 'GET /api/v1/candidates/c1/route-advice': advice });
    const { container } = renderApp('/work/candidates/c1');
    expect(await screen.findByText(/Det som stopper flest plasser: krav til norsk/)).toBeVisible();
    expect(screen.getByText('Praksis med opplæring')).toBeVisible();
    expect(screen.getByText('Lengre yrkesrettet kurs')).toBeVisible();
    expect(screen.getByText('Norsk og arbeid sammen')).toBeVisible();
    expect(screen.getByText(/3 praksisplasser eller kurs er avsluttet uten jobb.*ikke et nei/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('takes the plan that was agreed on, with what will be different, and asks no longer', async () => {
    const plan = { route: 'LONG_VOCATIONAL_COURSE', words: 'Fagbrev først', by: 'Kari Veileder', on: '2026-11-21' };
    const requests = stubApi({
      ...opened,
      'GET /api/v1/candidates/c1/route-advice': advice,
      'POST /api/v1/language-check': { listVersion: '1', hits: [] },
      'POST /api/v1/candidates/c1/next-plans': { ...advice, otherPlan: false, plan },
    });
    const { container } = renderApp('/work/candidates/c1');
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv ned planen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre planen' }));
    expect(screen.getByText('Velg hva dere er enige om.')).toBeVisible();
    expect(screen.getByText('Skriv hva som blir annerledes.')).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Hva dere er enige om' }),
      'LONG_VOCATIONAL_COURSE',
    );
    await userEvent.type(screen.getByRole('textbox', { name: /Hva blir annerledes/ }), 'Fagbrev først');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre planen' }));
    expect(await screen.findByText(/Planen nå: Lengre yrkesrettet kurs. Skrevet 21. november 2026/)).toBeVisible();
    expect(screen.queryByText(/ikke et nei/)).toBeNull();
    const sent = requests.find(({ method, url }) => method === 'POST' && url.endsWith('/next-plans'));
    expect(await sent?.json()).toEqual({ route: 'LONG_VOCATIONAL_COURSE', words: 'Fagbrev først' });
  });
});

describe('PRI-19 protecting an identity', () => {
  const leader = { ...kari, personId: 's9', roles: ['OFFICE_LEADER'] };

  it('says what it means before it is done, and leaves the page of whom the leader sees no more', async () => {
    const requests = stubApi({
      ...opened,
      'GET /api/v1/session': leader,
      'GET /api/v1/candidates': { items: [] },
      'PUT /api/v1/candidates/c1/protection': () => new Response(null, { status: 204 }),
    });
    const { router, container } = renderApp('/work/candidates/c1');
    await userEvent.click(await screen.findByRole('button', { name: 'Skjerm personen' }));
    expect(screen.getByText(/Bare de to kan oppheve det/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, skjerm personen' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/work/candidates'));
    const sent = requests.find((one) => one.method === 'PUT');
    expect(sent?.headers.get('If-Match')).toBe('"3"');
  });

  it('is ended by who handles the person, and is nothing for other colleagues', async () => {
    stubApi({
      ...opened,
      'GET /api/v1/candidates/c1': () => json({ ...amina, protectedIdentity: true }, { ETag: '"3"' }),
    });
    renderApp('/work/candidates/c1');
    expect(await screen.findByRole('button', { name: 'Opphev skjermingen' })).toBeVisible();
  });

  it('is not offered to a colleague', async () => {
    stubApi({ ...opened, 'GET /api/v1/session': { ...kari, personId: 's2' } });
    renderApp('/work/candidates/c1');
    await screen.findByRole('heading', { level: 1, name: 'Amina Prøve' });
    expect(screen.queryByRole('button', { name: 'Skjerm personen' })).toBeNull();
  });
});

describe('The page of a candidate', () => {
  it('shows resources before everything else, each fact with source and date; never the name in the tab', async () => {
    stubApi(opened);
    const { container } = renderApp('/work/candidates/c1');
    expect(await screen.findByRole('heading', { level: 1, name: 'Amina Prøve' })).toBeVisible();
    await screen.findByRole('heading', { name: 'Det kandidaten kan' });
    const heads = screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent);
    expect(heads.indexOf('Det kandidaten kan')).toBeLessThan(heads.indexOf('Ønsker'));
    expect(screen.getByText('Varemottak')).toBeVisible();
    expect(screen.getAllByText('Kilde: kandidaten, 3. oktober 2026')[0]).toBeVisible();
    expect(document.title).toBe('Kandidat 4821 - Innpass');
    expect(await faults(container)).toEqual([]);
  });

  it('PRI-07 has no functional facts where the server sent none', async () => {
    stubApi(opened);
    renderApp('/work/candidates/c1');
    await screen.findByRole('heading', { name: 'Norsk' });
    expect(screen.queryByRole('heading', { name: 'Det som fungerer på jobb' })).toBeNull();
  });

  it('MAT-04 names what must be complete first, and who has it', async () => {
    stubApi(opened);
    renderApp('/work/candidates/c1');
    expect(await screen.findByText('Kartlegging mangler. Hvem: Kari Veileder')).toBeVisible();
    // The form takes the place of the button, and its heading the focus.
    await userEvent.click(screen.getByRole('button', { name: 'Registrer kartlegging' }));
    await waitFor(() => expect(document.activeElement?.matches('form h3')).toBe(true));
  });

  it('saves a section on the version it was read at, and keeps the text at a conflict', async () => {
    const requests = stubApi({
      ...opened,
      'PUT /api/v1/candidates/c1/resource-profile/basic-skills': problem(409, { code: 'CONFLICT' }),
    });
    renderApp('/work/candidates/c1');
    const section = (await screen.findByRole('heading', { name: 'Lese, skrive, regne, data' })).closest('section');
    const part = within(section as HTMLElement);
    await userEvent.click(part.getByRole('button', { name: /Endre/ }));
    await userEvent.click(part.getByRole('radio', { name: 'Har' }));
    await userEvent.selectOptions(part.getByRole('combobox', { name: 'Ferdighet' }), 'READING');
    await userEvent.type(part.getByRole('textbox', { name: 'Trinn 1–4' }), '3');
    await userEvent.click(part.getByRole('button', { name: 'Lagre' }));
    expect(await screen.findByText('Noen andre har lagret imens')).toBeVisible();
    const put = requests.find((request) => request.method === 'PUT');
    expect(put?.headers.get('If-Match')).toBe('"7"');
    expect(await put?.json()).toMatchObject({ state: 'VALUE', skills: [{ skill: 'READING', step: 3 }] });
    expect(part.getByRole('textbox', { name: 'Trinn 1–4' })).toHaveValue('3');
  });

  it('keeps what is typed, and the version it was read at, when the page is renewed around the form', async () => {
    let version = 7;
    const requests = stubApi({
      ...opened,
      'GET /api/v1/candidates/c1/resource-profile': () => ({
        ...aminaProfile,
        basicSkills: { state: 'NOT_ASKED', mark: { version }, skills: [] },
      }),
      'PUT /api/v1/candidates/c1/resource-profile/basic-skills': () =>
        version === 7 ? json({}) : problem(409, { code: 'CONFLICT' }),
    });
    const { client } = renderApp('/work/candidates/c1');
    const section = (await screen.findByRole('heading', { name: 'Lese, skrive, regne, data' })).closest('section');
    const part = within(section as HTMLElement);
    await userEvent.click(part.getByRole('button', { name: /Endre/ }));
    await userEvent.click(part.getByRole('radio', { name: 'Har ikke' }));
    version = 8;
    await client.invalidateQueries();
    await userEvent.click(part.getByRole('button', { name: 'Lagre' }));
    await userEvent.click(await part.findByRole('button', { name: 'Hent det nye' }));
    expect(await part.findByText('Dette er endret av andre')).toBeVisible();
    expect(part.getByRole('radio', { name: 'Har ikke' })).toBeChecked();
    await userEvent.click(part.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(requests.filter(({ method }) => method === 'PUT')).toHaveLength(2));
    const puts = requests.filter((request) => request.method === 'PUT');
    expect(puts.map((request) => request.headers.get('If-Match'))).toEqual(['"7"', '"8"']);
  });

  it('keeps the chosen readiness when a new version is fetched behind it', async () => {
    let version = 3;
    const requests = stubApi({
      ...opened,
      'GET /api/v1/candidates/c1': () => json({ ...amina, version }, { ETag: `"${version}"` }),
      'PUT /api/v1/candidates/c1/readiness': problem(409, { code: 'CONFLICT' }),
    });
    const { client } = renderApp('/work/candidates/c1');
    const choice = await screen.findByRole('combobox', { name: 'Kan kandidaten starte?' });
    await userEvent.selectOptions(choice, 'NOT_READY_OTHER');
    version = 4;
    await client.invalidateQueries();
    expect(screen.getByRole('combobox', { name: 'Kan kandidaten starte?' })).toHaveValue('NOT_READY_OTHER');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre status' }));
    await waitFor(() => expect(requests.find(({ method }) => method === 'PUT')?.headers.get('If-Match')).toBe('"3"'));
  });

  it('keeps the form and leads to the login when the session ended while it was written', async () => {
    stubApi({ ...opened, 'PUT /api/v1/candidates/c1/resource-profile/basic-skills': problem(401) });
    renderApp('/work/candidates/c1');
    const section = (await screen.findByRole('heading', { name: 'Lese, skrive, regne, data' })).closest('section');
    const part = within(section as HTMLElement);
    await userEvent.click(part.getByRole('button', { name: /Endre/ }));
    await userEvent.click(part.getByRole('radio', { name: 'Har ikke' }));
    await userEvent.click(part.getByRole('button', { name: 'Lagre' }));
    expect(await part.findByRole('link', { name: /Logg inn i en ny fane/ })).toHaveAttribute(
      'href',
      '/login?next=%2Fwork%2Fcandidates%2Fc1',
    );
    expect(part.getByRole('radio', { name: 'Har ikke' })).toBeChecked();
  });

  it('PRI-02 shows the card without name to those who may not open the person', async () => {
    stubApi({
      ...base,
      'GET /api/v1/candidates/c1': problem(404),
      'GET /api/v1/candidates/c1/card': {
        id: 'c1',
        number: 4821,
        region: 'OSLO',
        readiness: 'READY',
        resources: [{ code: 't1', name: 'Varemottak' }],
        certificates: [],
        norwegian: { SPEAKING: 'B1' },
        hours: 'DAY_PART',
        call: { name: 'Kari Veileder', phone: '+4722222222' },
      },
    });
    renderApp('/work/candidates/c1');
    expect(await screen.findByRole('heading', { level: 1, name: 'Kandidat 4821' })).toBeVisible();
    expect(screen.getByText('snakke B1')).toBeVisible();
    expect(screen.getByRole('link', { name: '22 22 22 22' })).toBeVisible();
  });
});

describe('CAN-27 a new candidate', () => {
  it('is looked for first, and made only when it is another person', async () => {
    const requests = stubApi({
      ...base,
      'POST /api/v1/candidates/doubles': [{ candidateId: 'c1', number: 4821, name: 'Amina Prøve' }],
      'POST /api/v1/candidates': amina,
      'GET /api/v1/candidates/c1': amina,
      'GET /api/v1/candidates/c1/resource-profile': aminaProfile,
    });
    const { router } = renderApp('/work/candidates/new');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Navn' }), 'Amina Prøve');
    await userEvent.click(screen.getByRole('button', { name: 'Opprett' }));
    await waitFor(() => expect(screen.getByText('Dette kan være samme person')).toHaveFocus());
    expect(requests.some((request) => request.url.endsWith('/candidates') && request.method === 'POST')).toBe(false);
    await userEvent.click(screen.getByRole('checkbox', { name: /en annen person/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Opprett' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/work/candidates/c1'));
    const made = requests.find((request) => request.url.endsWith('/candidates') && request.method === 'POST');
    expect(made?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(await made?.json()).toMatchObject({ notADouble: true });
  });
});

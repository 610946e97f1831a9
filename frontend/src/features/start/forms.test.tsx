import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { kari } from '~/features/candidate/staff/fixtures';
import { staffApi } from '~/features/start/staffFixtures';
import { problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const market = { ...kari, roles: ['MARKET_CONTACT'] };
const offline = () => {
  throw new TypeError('no network');
};
const refusing = (pointer: string, detail: string) =>
  problem(400, { code: 'INVALID', fields: [{ pointer, code: 'INVALID', detail }] });
const box = (name: string | RegExp) => screen.getByRole('textbox', { name });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const summary = (count: number) =>
  screen.findByText(count === 1 ? 'Én ting må rettes før du går videre' : `${count} ting må rettes før du går videre`);

/** The sentence stands at its field and leads there from the list; the tab says that something is wrong. */
const expectFault = async (field: string | RegExp, sentence: string) => {
  expect(await screen.findByRole('link', { name: sentence })).toBeVisible();
  expect(box(field)).toHaveAccessibleDescription(expect.stringContaining(sentence));
  expect(box(field)).toBeInvalid();
  await waitFor(() => expect(document.title).toMatch(/^Feil: /));
};

/** No field is at fault: an alert for the form, nothing under a field. */
const expectWhole = async (sentence: RegExp) => {
  const told = await screen.findByText(sentence);
  expect(told.closest('[role="alert"]')).not.toBeNull();
  await waitFor(() => expect(document.activeElement).toContainElement(told));
  expect(screen.queryByText(/må rettes før du går videre/)).toBeNull();
  expect(screen.queryAllByRole('textbox').filter((one) => one.getAttribute('aria-invalid') === 'true')).toEqual([]);
};

describe('CAN-27 a new candidate', () => {
  const api = { ...staffApi, 'POST /api/v1/candidates/doubles': [] };

  it('asks for the least that is needed, without a fault', async () => {
    stubApi(api);
    const { container } = renderApp('/work/candidates/new');
    expect(await screen.findByRole('heading', { level: 1, name: 'Ny kandidat' })).toBeVisible();
    for (const name of ['Navn', /^Telefon/, /^E-post/]) expect(box(name)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('says at the name that it is missing', async () => {
    stubApi(api);
    renderApp('/work/candidates/new');
    await press('Opprett');
    await waitFor(async () => expect(await summary(1)).toHaveFocus());
    await expectFault('Navn', screen.getByRole('link', { name: /navn/i }).textContent ?? '');
  });

  it('keeps what was typed when the server refuses a field, and the focus while it is mended', async () => {
    stubApi({ ...api, 'POST /api/v1/candidates': refusing('/phone', 'Skriv åtte siffer.') });
    renderApp('/work/candidates/new');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Navn' }), 'Omar Prøve');
    await userEvent.type(box(/^Telefon/), '12');
    await press('Opprett');
    await waitFor(async () => expect(await summary(1)).toHaveFocus());
    await expectFault(/^Telefon/, 'Skriv åtte siffer.');
    expect(box('Navn')).toHaveValue('Omar Prøve');
    await userEvent.type(box(/^Telefon/), '345678');
    expect(box(/^Telefon/)).toHaveFocus();
    expect(box(/^Telefon/)).toHaveValue('12345678');
  });

  it('says of the whole form that there is no network', async () => {
    stubApi({ ...api, 'POST /api/v1/candidates': offline });
    renderApp('/work/candidates/new');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Navn' }), 'Omar Prøve');
    await press('Opprett');
    await expectWhole(/Sjekk nettet/);
    expect(box('Navn')).toHaveValue('Omar Prøve');
  });

  it('keeps the page and what was typed when the session has ended, also at a read', async () => {
    let ended = false;
    const out = problem(401, { code: 'SESSION_EXPIRED' });
    stubApi({
      ...api,
      'GET /api/v1/session': () => (ended ? out.clone() : kari),
      'POST /api/v1/candidates': () => out.clone(),
    });
    const { client } = renderApp('/work/candidates/new');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Navn' }), 'Omar Prøve');
    ended = true;
    await press('Opprett');
    expect(await screen.findByRole('link', { name: 'Logg inn i en ny fane' })).toBeVisible();
    await client.invalidateQueries();
    await waitFor(() => expect(screen.getAllByRole('link', { name: 'Logg inn i en ny fane' })).toHaveLength(2));
    expect(box('Navn')).toHaveValue('Omar Prøve');
    // The next page is for those who are logged in.
    fireEvent.click(screen.getByRole('link', { name: 'Kandidater' }));
    expect(await screen.findByText(/kommer til en annen side/)).toBeVisible();
  });
});

describe('EMP-01 INTG-06 a new workplace', () => {
  const api = {
    ...staffApi,
    'GET /api/v1/session': market,
    'GET /api/v1/workplaces': { items: [] },
    'GET /api/v1/offices': [],
  };
  const bakery = {
    number: '974760673',
    name: 'FJELLBAKERIET AS',
    sector: 'PRIVATE',
    standing: 'ACTIVE',
    source: 'LIVE',
    units: [
      {
        number: '910000004',
        name: 'FJELLBAKERIET UTSALG',
        address: 'Torggata 2',
        municipality: 'Hamar',
        employees: 12,
      },
      { number: '910000012', name: 'FJELLBAKERIET VERKSTED' },
      { number: '910000020', name: 'FJELLBAKERIET GAMLE', closedOn: '2020-01-31' },
      { number: '910000039', name: 'FJELLBAKERIET KAFÉ', workplaceId: 'w9' },
    ],
    unitsInAll: 4,
  };
  const lookUp = 'GET /api/v1/register/974760673';
  const open = async () => {
    const shown = renderApp('/work/workplaces/new');
    await userEvent.type(await screen.findByRole('textbox', { name: /^Organisasjonsnummer/ }), '974 760 673');
    return shown;
  };
  const fill = async () => {
    await userEvent.type(await screen.findByRole('textbox', { name: 'Navn på firmaet' }), 'Prøvelager AS');
    await userEvent.type(box(/^Nummer på enheten/), '974760673');
    await userEvent.type(box('Navn på bedriften'), 'Prøvelager, Moss');
  };
  const silent = () => problem(503, { code: 'REGISTER_SILENT', detail: 'Enhetsregisteret svarer ikke nå.' });

  it('shows what the register tells, and takes in the units that are chosen', async () => {
    const taken: unknown[] = [];
    stubApi({
      ...api,
      [lookUp]: bakery,
      'POST /api/v1/register/974760673/workplaces': async (request: Request) => {
        taken.push(await request.json());
        return { employerId: 'e1', workplaceIds: ['w1'] };
      },
    });
    const { container } = await open();
    expect(await screen.findByRole('heading', { name: 'FJELLBAKERIET AS' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'FJELLBAKERIET KAFÉ' })).toHaveAttribute('href', '/work/workplaces/w9');
    expect(screen.getByText('Lagt ned: FJELLBAKERIET GAMLE.')).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: /GAMLE|KAFÉ/ })).toBeNull();
    expect(await faults(container)).toEqual([]);

    await press('Legg til');
    expect(await summary(1)).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'FJELLBAKERIET UTSALG' }));
    await press('Legg til');
    await waitFor(() => expect(taken).toEqual([{ units: ['910000004'], ownerId: null, deputyId: null }]));
  });

  it('says that a firm is bankrupt, and offers nothing', async () => {
    stubApi({ ...api, [lookUp]: { ...bakery, standing: 'BANKRUPT', since: '2026-02-01' } });
    await open();
    expect(await screen.findByText(/Bedriften er konkurs/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Legg til' })).toBeNull();
  });

  it('lets a firm be written down where the register does not answer', async () => {
    stubApi({ ...api, [lookUp]: silent });
    await open();
    expect(await screen.findByText(/svarer ikke nå/)).toBeVisible();
    expect(await screen.findByRole('textbox', { name: 'Navn på firmaet' })).toBeVisible();
    await press('Legg til');
    expect(await summary(3)).toBeVisible();
  });

  it('offers nothing for a number that is none', async () => {
    stubApi({
      ...api,
      [lookUp]: () =>
        problem(400, { code: 'NUMBER_NOT_VALID', fields: [{ pointer: '/organisationNumber', code: 'CHECK_DIGIT' }] }),
    });
    await open();
    await waitFor(() => expect(box(/^Organisasjonsnummer/)).toBeInvalid());
    expect(screen.queryByRole('button', { name: 'Legg til' })).toBeNull();
  });

  it('keeps what was typed when the server refuses a number, or the whole', async () => {
    let answer: () => Response = () => refusing('/unitNumber', 'Kontrollsifferet stemmer ikke.');
    stubApi({
      ...api,
      [lookUp]: silent,
      'POST /api/v1/workplaces': () => answer(),
      'POST /api/v1/employers': () => answer(),
    });
    await open();
    await fill();
    await press('Legg til');
    await expectFault(/^Nummer på enheten/, 'Kontrollsifferet stemmer ikke.');
    answer = () => problem(409, { code: 'EXISTS', detail: 'Stedet er her alt.' });
    await press('Legg til');
    await expectWhole(/Stedet er her alt/);
    expect(box('Navn på bedriften')).toHaveValue('Prøvelager, Moss');
  });
});

describe('PLC-13 an order that is taken', () => {
  const api = { ...staffApi, 'GET /api/v1/session': market };
  const open = async () => {
    const shown = renderApp('/work/practice-places/new?workplace=w1');
    expect(await screen.findByRole('heading', { level: 1, name: 'Ta imot bestilling' })).toBeVisible();
    return shown;
  };

  it('asks all of the need on one page, without a fault', async () => {
    stubApi(api);
    const { container } = await open();
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(4);
    expect(await screen.findByText('Prøvelager AS, Moss')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('says of each part what is missing, and leads there', async () => {
    stubApi(api);
    await open();
    await press('Send til bekreftelse');
    const heading = await screen.findByText(/må rettes før du går videre/);
    await waitFor(() => expect(heading).toHaveFocus());
    const links = within(heading.closest('.aksel-error-summary') as HTMLElement).getAllByRole('link');
    expect(links.length).toBeGreaterThan(2);
    for (const link of links)
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).toBeInTheDocument();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { candidateApi, employerApi, offer, workplace } from '~/features/start/fixtures';
import { introduction, staffApi } from '~/features/start/staffFixtures';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const at = '/api/v1/me/places/p1/application';
const how = { placeId: 'p1', needsAnonymousCard: false };

afterEach(() => globalThis.localStorage.clear());

describe('INT-10 how one applies at a place', () => {
  it('says that people come through a provider alone, and has no form', async () => {
    stubApi({ ...candidateApi, [`GET ${at}`]: { ...how, channel: 'ONLY_PROVIDER', stop: 'WRONG_CHANNEL' } });
    const { container } = renderApp('/me/places/p1');
    expect(await screen.findByText(/De tar bare imot folk gjennom en arrangør/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Send søknad' })).toBeNull();
    expect(await faults(container)).toEqual([]);
  });

  it('names whom to ask for, where one comes by', async () => {
    stubApi({
      ...candidateApi,
      [`GET ${at}`]: {
        ...how,
        channel: 'IN_PERSON',
        stop: 'WRONG_CHANNEL',
        contactName: 'Ida Berg',
        contactPhone: '+4700020001',
        words: 'Kom før lunsj',
      },
    });
    renderApp('/me/places/p1');
    expect(await screen.findByText('Ida Berg')).toBeVisible();
    expect(screen.getByText('Kom før lunsj')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Send søknad' })).toBeNull();
  });

  it('says when it opens again, where as many have come as they want', async () => {
    stubApi({
      ...candidateApi,
      [`GET ${at}`]: { ...how, channel: 'ONLINE', most: 5, period: 'WEEK', stop: 'PERIOD_FULL', opensOn: '2026-11-30' },
    });
    renderApp('/me/places/p1');
    expect(await screen.findByText('De tar imot høyst 5 i uka.')).toBeVisible();
    expect(screen.getByText(/Det åpner igjen 30. november 2026/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Send søknad' })).toBeNull();
  });

  it('takes an application with a reason and the yes to the card, each missing one named', async () => {
    const requests = stubApi({
      ...candidateApi,
      [`GET ${at}`]: { ...how, channel: 'ONLINE', needsAnonymousCard: true },
      [`POST ${at}`]: { ...offer, state: 'APPLIED' },
    });
    const { container } = renderApp('/me/places/p1');
    await userEvent.click(await screen.findByRole('button', { name: 'Send søknad' }));
    expect(screen.getAllByText('Skriv hvorfor du vil dit.')).not.toHaveLength(0);
    expect(screen.getAllByText(/De må få se hva du kan/)).not.toHaveLength(0);
    expect(await faults(container)).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: 'Hvorfor vil du dit?' }), 'Jeg liker å bake');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ja, det kan de' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send søknad' }));
    // The words are checked while they are written: that is a POST too.
    const find = () => requests.find(({ method, url }) => method === 'POST' && new URL(url).pathname === at);
    await waitFor(() => expect(find()).toBeDefined());
    const sent = find();
    expect(await sent?.json()).toEqual({ words: 'Jeg liker å bake', anonymousCard: true });
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('lists my applications with how they stand', async () => {
    const row = { id: 'i1', title: 'Kjøkkenhjelp', workplace: 'Fjellbakeriet', applied: true };
    stubApi({ ...candidateApi, 'GET /api/v1/me/offers': { items: [{ ...row, state: 'APPLIED' }] } });
    const { container } = renderApp('/me/applications');
    expect(await screen.findByText('Venter hos veilederen din')).toBeVisible();
    expect(screen.getByRole('link', { name: /Kjøkkenhjelp/ })).toHaveAttribute('href', '/me/offers/i1');
    expect(await faults(container)).toEqual([]);
  });

  it('says why an application came back and what to do now', async () => {
    stubApi({
      ...candidateApi,
      'GET /api/v1/me/offers/i1': {
        ...offer,
        state: 'RETURNED',
        asks: null,
        returned: { reason: 'COMPLETE_FIRST', nextStep: 'Vi tar en prat mandag' },
      },
    });
    renderApp('/me/offers/i1');
    expect(await screen.findByText('Søknaden kom tilbake: noe må være på plass først.')).toBeVisible();
    expect(screen.getByText('Vi tar en prat mandag')).toBeVisible();
  });

  it('lets the one who applied take it back', async () => {
    const requests = stubApi({
      ...candidateApi,
      'GET /api/v1/me/offers/i1': { ...offer, state: 'APPLIED', asks: null, dueOn: null },
      'POST /api/v1/me/offers/i1/withdraw': { ...offer, state: 'WITHDRAWN', asks: null },
    });
    renderApp('/me/offers/i1');
    await userEvent.click(await screen.findByRole('button', { name: 'Trekk søknaden' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Trekk søknaden' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'POST')).toBe(true));
  });
});

describe('INT-10 who tells it', () => {
  const url = `/api/v1/employer/workplaces/${workplace.id}/channel-rule`;

  it('is the manager: the whole rule goes on the version that was read', async () => {
    const requests = stubApi({
      ...employerApi,
      [`GET ${url}`]: () =>
        json({ workplaceId: workplace.id, people: [{ id: 'k1', name: 'Ida Berg' }], version: 2 }, { ETag: '"2"' }),
      [`PUT ${url}`]: { workplaceId: workplace.id, people: [], version: 3 },
    });
    const { container } = renderApp('/employer/workplace');
    await userEvent.click(await screen.findByRole('button', { name: 'Endre hvordan søknader tas imot' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Måten' }), 'IN_PERSON');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hvem man spør etter' }), 'k1');
    await userEvent.type(screen.getByRole('textbox', { name: 'Høyst så mange' }), '5');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'I løpet av' }), 'MONTH');
    expect(await faults(container)).toEqual([]);
    const form = screen.getByRole('form', { name: 'Endre hvordan søknader tas imot' });
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    const sent = requests.find(({ method }) => method === 'PUT');
    expect(await sent?.json()).toEqual({
      channel: 'IN_PERSON',
      contactId: 'k1',
      words: null,
      most: 5,
      period: 'MONTH',
    });
    expect(sent?.headers.get('If-Match')).toBe('"2"');
  });
});

describe('INT-10 an application before staff', () => {
  const applied = {
    ...introduction,
    state: 'APPLIED',
    actions: ['TAKE_APPLICATION', 'RETURN_APPLICATION', 'WITHDRAW'],
  };

  it('is taken further, or given back with a next step that must be told', async () => {
    const requests = stubApi({
      ...staffApi,
      'GET /api/v1/introductions/i1': () => json(applied, { ETag: '"1"' }),
      'POST /api/v1/introductions/i1/application-acceptance': { ...applied, state: 'CONSENTED' },
      'POST /api/v1/introductions/i1/application-return': problem(400, {
        code: 'INVALID_INPUT',
        fields: [{ pointer: '/nextStep', code: 'REQUIRED', detail: 'Dette må fylles ut.' }],
      }),
    });
    const { container } = renderApp('/work/introductions/i1');
    await userEvent.click(await screen.findByRole('button', { name: 'Ta søknaden videre' }));
    await waitFor(() => expect(requests.some(({ url }) => url.endsWith('/application-acceptance'))).toBe(true));
    await userEvent.click(await screen.findByRole('button', { name: 'Gi søknaden tilbake' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Gi søknaden tilbake' }));
    expect(await screen.findAllByText('Dette må fylles ut.')).not.toHaveLength(0);
    expect(await faults(container)).toEqual([]);
  });

  it('stands before the adviser who suggests somebody: the way, and when it opens again', async () => {
    stubApi({
      ...staffApi,
      'GET /api/v1/practice-places/p1/channel-rule': {
        workplaceId: 'w1',
        channel: 'WRITTEN_RECEPTION',
        most: 2,
        period: 'MONTH',
        shown: 2,
        opensOn: '2026-12-01',
      },
    });
    renderApp('/work/introductions/new?candidateId=c1&placeId=p1');
    expect(await screen.findByText('Skriftlig, levert i resepsjonen')).toBeVisible();
    expect(screen.getByText(/2 av 2 er vist for dem i perioden. Det åpner igjen 1. desember 2026/)).toBeVisible();
  });
});

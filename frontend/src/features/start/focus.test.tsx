import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { aminaProfile, kari } from '~/features/candidate/staff/fixtures';
import {
  agreement,
  candidateApi,
  employerApi,
  introduction,
  offer,
  place as ownPlace,
} from '~/features/start/fixtures';
import { staffApi, worklist } from '~/features/start/staffFixtures';
import { json, stubApi } from '~/testing/api';
import { renderApp } from '~/testing/render';

/** A server whose answer of one read changes once something was sent. */
const turning = (api: Record<string, unknown>, read: string, before: unknown, send: string, after: unknown) => {
  let sent = false;
  stubApi({
    ...api,
    [read]: () => json(sent ? after : before, { ETag: sent ? '"5"' : '"4"' }),
    [send]: () => {
      sent = true;
      return json(after, { ETag: '"5"' });
    },
  });
};

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const hasFocus = async (role: string, name: string | RegExp) =>
  waitFor(() => expect(screen.getByRole(role, { name })).toHaveFocus());
const isSaid = async (text: string) =>
  waitFor(() =>
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toEqual(expect.arrayContaining([text])),
  );

describe('UXC-03 the focus after an action, and what is said', () => {
  beforeEach(() => document.body.focus());

  it('a candidate’s no: to the reasons, back to "Nei", then to the receipt', async () => {
    const answered = { ...offer, asks: undefined };
    turning(candidateApi, 'GET /api/v1/me/offers/i1', offer, 'POST /api/v1/me/offers/i1/answer', answered);
    renderApp('/me/offers/i1');
    await press('Nei');
    await waitFor(() =>
      expect(screen.getByRole('radiogroup', { name: /^Vil du si hvorfor/ })).toContainElement(focused()),
    );
    await press('Avbryt');
    await hasFocus('button', 'Nei');
    await press('Nei');
    await press('Send nei');
    await waitFor(() => expect(focused()).toHaveTextContent('Takk for svaret.'));
    await isSaid('Det har ingen følger for deg.');
  });

  it('a firm that wants to know more: to the heading, for no button is left', async () => {
    const answered = { ...introduction, waitingFor: 'STAFF', state: 'INTERESTED', actions: [] };
    const path = '/api/v1/employer/introductions/i1';
    turning(employerApi, `GET ${path}`, introduction, `POST ${path}/answer`, answered);
    renderApp('/employer/introductions/i1');
    await press('Vil vite mer');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Vil vite mer' })).toBeNull());
    await waitFor(() => expect(focused()?.matches('h1, h2')).toBe(true));
    await isSaid('Svaret er sendt.');
  });

  it('another talk: to the date, and back to the button', async () => {
    stubApi({ ...staffApi, 'POST /api/v1/placements/pl1/contacts': {} });
    renderApp('/work/placements/pl1');
    await press('Planlegg en samtale til');
    await waitFor(() => expect(focused()?.matches('input')).toBe(true));
    await userEvent.type(focused() as HTMLElement, '01.12.2026');
    await press('Lagre');
    await hasFocus('button', 'Planlegg en samtale til');
    await isSaid('Samtalen er planlagt');
  });

  it('a new date: to the form, then to the row that comes next in the worklist', async () => {
    const [one] = worklist.items;
    const other = { ...one, id: 'k9', candidateName: 'Omar Prøve' };
    turning(staffApi, 'GET /api/v1/worklist', { items: [one, other] }, 'POST /api/v1/contacts/k1/move', {
      items: [other],
    });
    renderApp('/work');
    await press(/^Ny dato: Amina Prøve/);
    await waitFor(() => expect(screen.getByRole('radiogroup', { name: 'Hva skjedde?' })).toContainElement(focused()));
    await userEvent.type(screen.getByRole('textbox', { name: 'Ny dato' }), '01.12.2026');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hvorfor?' }), 'CANDIDATE');
    await press('Lagre');
    await waitFor(() => expect(screen.queryByRole('link', { name: /Amina Prøve/ })).toBeNull());
    await waitFor(() => expect(focused()).toHaveTextContent(/Omar Prøve/));
    await isSaid('Ny dato er satt');
  });

  it('a workplace: to the form, and back to the button that opened it', async () => {
    stubApi({
      ...staffApi,
      'GET /api/v1/session': { ...kari, roles: ['MARKET_CONTACT'] },
    });
    renderApp('/work/workplaces/w1');
    await press('Endre opplysninger');
    await waitFor(() => expect(focused()?.matches('h2, input, select')).toBe(true));
    await press('Avbryt');
    await hasFocus('button', 'Endre opplysninger');
  });

  it('an answer to a candidate who does not agree: to the words, then to the fact', async () => {
    const skills = aminaProfile.skills as unknown as { resources: { fact: object }[] };
    const with_ = (disputed: boolean) => ({
      ...aminaProfile,
      skills: {
        ...skills,
        resources: skills.resources.map((one) => ({ ...one, fact: { ...one.fact, disputed } })),
      },
    });
    const path = '/api/v1/candidates/c1/resource-profile';
    turning(staffApi, `GET ${path}`, with_(true), `POST ${path}/disputes/f1/answer`, with_(false));
    renderApp('/work/candidates/c1');
    await press('Svar kandidaten');
    await hasFocus('textbox', 'Svar til kandidaten');
    await userEvent.keyboard('Det er rettet.');
    await press('Send');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Svar til kandidaten' })).toBeNull());
    await waitFor(() => expect(focused()?.matches('h2, h3')).toBe(true));
    await isSaid('Svaret er sendt til kandidaten.');
  });

  it('a yes to an agreement: to what says so', async () => {
    const accepted = {
      ...agreement,
      actions: [],
      acceptances: [...agreement.acceptances, { party: 'CANDIDATE', acceptedAt: '2026-11-21T10:00:00Z' }],
    };
    const path = '/api/v1/me/agreements/a1';
    turning(candidateApi, `GET ${path}`, agreement, `POST ${path}/accept`, accepted);
    renderApp('/me/agreements/a1');
    await press('Godkjenn');
    await waitFor(() => expect(focused()).toHaveTextContent('Du har godkjent avtalen.'));
    await isSaid('Godkjent.');
  });

  it('a need that is sent: to the heading, and it is said', async () => {
    const draft = { ...ownPlace, state: 'DRAFT', actions: ['SUBMIT'] };
    const sent = { ...ownPlace, state: 'SUBMITTED', confirmed: true, actions: [] };
    const path = '/api/v1/employer/practice-places/p1';
    turning(employerApi, `GET ${path}`, draft, `POST ${path}/submission`, sent);
    renderApp('/employer/practice-places/p1');
    await press('Send');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Send' })).toBeNull());
    await waitFor(() => expect(focused()?.matches('h1')).toBe(true));
    await isSaid('Behovet er sendt.');
  });

  it('comes back to a button that could not be pressed while it waited', async () => {
    const path = '/api/v1/employer/practice-places/p1';
    stubApi({ ...employerApi, [`GET ${path}`]: { ...ownPlace, state: 'DRAFT', actions: ['SUBMIT'] } });
    renderApp('/employer/practice-places/p1');
    const button = await screen.findByRole('button', { name: 'Send' });
    button.focus();
    // As browsers do and jsdom does not: what is switched off cannot keep the focus.
    button.setAttribute('disabled', '');
    await waitFor(() => expect(button).toBeDisabled());
    button.blur();
    button.removeAttribute('disabled');
    await waitFor(() => expect(button).toHaveFocus());
    expect(within(button).getByText('Send')).toBeVisible();
  });
});

const focused = () => document.activeElement as HTMLElement | null;

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readDraft, keepDraft, wipeDrafts } from '~/lib/draft';
import { renderApp } from '~/testing/render';
import { problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';

describe('The login', () => {
  for (const code of ['UNAUTHENTICATED', 'SESSION_EXPIRED', 'SESSION_ENDED'])
    it(`is open to the one who is ${code}`, async () => {
      stubApi({ 'GET /api/v1/session': problem(401, { code }) });
      renderApp('/login');
      expect(await screen.findByText(/kommer til en annen side/)).toBeVisible();
      expect(screen.queryByText(/svarer ikke/)).toBeNull();
    });

  it('keeps the page that was asked for', async () => {
    stubApi({
      'GET /api/v1/session': problem(401),
      'GET /api/v1/login-doors': [{ name: 'innpass', kinds: ['STAFF', 'EMPLOYER', 'CANDIDATE'] }],
    });
    renderApp('/login?next=%2Fme%2Foffers%2F1');
    await screen.findByText(/kommer til en annen side/);
    await screen.findByText('Logg inn', { selector: 'main a, main a *' });
    const login = screen.getAllByText('Logg inn').map((one) => one.closest('a')?.getAttribute('href'));
    expect(login).toContain('/oauth/login/innpass?next=%2Fme%2Foffers%2F1');
  });

  it('says what went wrong', async () => {
    stubApi({ 'GET /api/v1/session': problem(401) });
    renderApp('/login?error=LOGIN_UNKNOWN');
    expect(await screen.findByText(/kjenner ikke denne innloggingen/)).toBeVisible();
  });
});

describe('INTG-02 several issuers', () => {
  it('each have a door that says whom it is for', async () => {
    stubApi({
      'GET /api/v1/session': problem(401),
      'GET /api/v1/login-doors': [
        { name: 'staff', kinds: ['STAFF'], labelNb: 'Ansatt i Nav', labelEn: 'Employee of Nav' },
        { name: 'citizens', kinds: ['CANDIDATE'] },
      ],
    });
    const { container } = renderApp('/login?error=LOGIN_WRONG_DOOR&next=%2Fme');
    expect(await screen.findByText(/Denne inngangen er ikke for deg/)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Ansatt i Nav' })).toHaveAttribute(
      'href',
      '/oauth/login/staff?next=%2Fme',
    );
    expect(screen.getByRole('button', { name: 'Logg inn som kandidat' })).toHaveAttribute(
      'href',
      '/oauth/login/citizens?next=%2Fme',
    );
    expect(await faults(container)).toEqual([]);
  });
});

describe('INTG-02 the one-time code', () => {
  it('is asked of who is not known yet, and opens the own page', async () => {
    const requests = stubApi({ 'GET /api/v1/session': problem(401), 'POST /api/v1/login-link': {} });
    const { container } = renderApp('/login/code');
    expect(await screen.findByRole('heading', { name: 'Vi kjenner deg ikke ennå' })).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Fortsett' }));
    expect(requests.some((one) => one.method === 'POST')).toBe(false);
    await userEvent.type(screen.getByLabelText('Engangskode'), 'k7qm-0000-0000-0000');
    await userEvent.click(screen.getByRole('button', { name: 'Fortsett' }));
    const sent = requests.find((one) => one.method === 'POST');
    expect(await sent?.json()).toEqual({ code: 'k7qm-0000-0000-0000' });
  });

  it('says what to do when it does not hold', async () => {
    stubApi({
      'GET /api/v1/session': problem(401),
      'POST /api/v1/login-link': problem(422, {
        code: 'LOGIN_CODE_WRONG',
        detail: 'Koden gjelder ikke.',
        fields: [{ pointer: '/code', code: 'LOGIN_CODE_WRONG', detail: 'Koden gjelder ikke.' }],
      }),
    });
    renderApp('/login/code');
    await userEvent.type(await screen.findByLabelText('Engangskode'), 'k7qm-0000-0000-0000');
    await userEvent.click(screen.getByRole('button', { name: 'Fortsett' }));
    expect(await screen.findAllByText('Koden gjelder ikke.')).not.toHaveLength(0);
  });
});

describe('The user menu', () => {
  it('opens by a press, closes by Escape and gives the focus back', async () => {
    stubApi({ 'GET /api/v1/session': { displayName: 'Kari Prøve', roles: ['ADVISER'], affiliations: [] } });
    renderApp('/settings');
    const button = await screen.findByRole('button', { name: 'Kari Prøve' });
    expect(screen.queryByRole('button', { name: 'Logg ut' })).toBeNull();
    await userEvent.click(button);
    expect(screen.getByRole('button', { name: 'Logg ut' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Logg ut' })).toBeNull();
    expect(button).toHaveFocus();
  });
});

describe('Log-out', () => {
  it('says that one is still logged in, and keeps drafts, when the server cannot be reached', async () => {
    keepDraft('need', 'a', { step: 2 });
    stubApi({
      'GET /api/v1/session': { displayName: 'Kari Prøve', roles: ['ADVISER'], affiliations: [] },
      'POST /logout': () => {
        throw new TypeError('offline');
      },
    });
    renderApp('/settings');
    await userEvent.click(await screen.findByRole('button', { name: 'Kari Prøve' }));
    await userEvent.click(screen.getByRole('button', { name: 'Logg ut' }));
    expect(await screen.findByText(/Du er fortsatt logget inn/)).toBeVisible();
    expect(readDraft('need', 'a')).toEqual({ step: 2 });
  });
});

describe('A draft', () => {
  it('is its owner’s alone, and gone at log-out', () => {
    keepDraft('need', 'a', { step: 2 });
    expect(readDraft('need', 'a')).toEqual({ step: 2 });
    wipeDrafts();
    expect(readDraft('need', 'a')).toBeUndefined();
    keepDraft('need', 'a', { step: 2 });
    expect(readDraft('need', 'b')).toBeUndefined();
    expect(readDraft('need', 'a')).toBeUndefined();
  });
});

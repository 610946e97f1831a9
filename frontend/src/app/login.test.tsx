import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readDraft, keepDraft, wipeDrafts } from '~/lib/draft';
import { renderApp } from '~/testing/render';
import { problem, stubApi } from '~/testing/api';

describe('The login', () => {
  for (const code of ['UNAUTHENTICATED', 'SESSION_EXPIRED', 'SESSION_ENDED'])
    it(`is open to the one who is ${code}`, async () => {
      stubApi({ 'GET /api/v1/session': problem(401, { code }) });
      renderApp('/login');
      expect(await screen.findByText(/kommer til en annen side/)).toBeVisible();
      expect(screen.queryByText(/svarer ikke/)).toBeNull();
    });

  it('keeps the page that was asked for', async () => {
    stubApi({ 'GET /api/v1/session': problem(401) });
    renderApp('/login?next=%2Fme%2Foffers%2F1');
    await screen.findByText(/kommer til en annen side/);
    const login = screen.getAllByText('Logg inn').map((one) => one.closest('a')?.getAttribute('href'));
    expect(login).toContain('/oauth/login/innpass?next=%2Fme%2Foffers%2F1');
  });

  it('says what went wrong', async () => {
    stubApi({ 'GET /api/v1/session': problem(401) });
    renderApp('/login?error=LOGIN_UNKNOWN');
    expect(await screen.findByText(/kjenner ikke denne innloggingen/)).toBeVisible();
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

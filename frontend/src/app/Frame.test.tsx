import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { announce } from '~/lib/announce';
import { renderApp } from '~/testing/render';
import { stubApi } from '~/testing/api';

describe('The frame', () => {
  it('changes language at once, and the page says so', async () => {
    stubApi({});
    renderApp('/');
    await userEvent.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'What does it cost?' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
  });

  it('moves the focus to the heading after a link, not at the first page', async () => {
    stubApi({});
    renderApp('/');
    await screen.findByRole('heading', { level: 1, name: 'Innpass' });
    expect(document.body).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Personvern' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Personvern' })).toHaveFocus());
  });

  it('says that persons are fictitious only in the demo', async () => {
    stubApi({ 'GET /api/v1/demo/persons': { groups: [] } });
    renderApp('/');
    expect(await screen.findByText(/Oppdiktede personer/)).toBeVisible();
  });

  it('keeps its place for unknown addresses', async () => {
    stubApi({});
    renderApp('/nowhere');
    expect(await screen.findByRole('heading', { level: 1, name: 'Vi finner ikke siden' })).toBeVisible();
    expect(screen.getByRole('banner')).toBeVisible();
  });

  it('reads out what is announced', async () => {
    stubApi({});
    renderApp('/');
    await screen.findByRole('heading', { level: 1 });
    act(() => announce('12 treff'));
    expect(screen.getByText('12 treff')).toBeInTheDocument();
  });

  it('tells when the network is gone', async () => {
    stubApi({});
    renderApp('/');
    await screen.findByRole('heading', { level: 1 });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void globalThis.dispatchEvent(new Event('offline')));
    expect(await screen.findByText(/ikke nett/)).toBeVisible();
    vi.restoreAllMocks();
    // The next tests share this window, and a query library that thinks it is offline sends nothing.
    act(() => void globalThis.dispatchEvent(new Event('online')));
  });
});

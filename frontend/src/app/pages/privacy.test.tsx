import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { arabic, notice, tigrinya } from '~/app/pages/noticeFixtures';
import { commonStart, noticeWords } from '~/app/pages/noticeWords';
import { LoginCodeBox } from '~/features/organisation/LoginCodeBox';
import { candidateApi, consents, employerApi, me, offer } from '~/features/start/fixtures';
import { faults } from '~/testing/axe';
import { problem, stubApi } from '~/testing/api';
import { renderApp, renderPart } from '~/testing/render';

const byLanguage = (request: Request) =>
  ({ AR: arabic, TI: tigrinya })[new URL(request.url).searchParams.get('language') ?? ''] ?? notice;
const api = { 'GET /api/v1/privacy-notice': byLanguage };

describe('PRI-20 the privacy notice', () => {
  it('says of each purpose why, on which basis, which data, who sees it and how long', async () => {
    const requests = stubApi(api);
    renderApp('/privacy');
    const [purpose] = notice.purposes;
    expect(await screen.findByRole('heading', { level: 3, name: purpose?.title })).toBeVisible();
    for (const words of ['Oppgave etter loven (GDPR art. 6 nr. 1 e)', 'Avtale', 'Navn', 'Du selv', 'Utkast: 12 uker'])
      expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText('Frist for svar: 30 døgn.')).toBeVisible();
    expect(screen.getByText('Alt dette gjelder fra 1. januar 2026.')).toBeVisible();
    expect(requests.some(({ url }) => url.endsWith('/api/v1/privacy-notice?language=NB'))).toBe(true);
  });

  it('UXC-02 stands in the language of its address, from right to left where that is so, with its own numbers', async () => {
    stubApi(api);
    const { container } = renderApp('/privacy?lang=ar');
    const heading = await screen.findByRole('heading', { level: 1, name: arabic.labels.title });
    const whole = heading.closest('[lang]');
    expect(whole).toHaveAttribute('lang', 'ar');
    expect(whole).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText(/30 يومًا/)).toBeVisible();
    expect(screen.getByText(/1 يناير 2026/)).toBeVisible();
    await waitFor(() => expect(document.title).toBe(`${arabic.labels.title} - Innpass`));
    // The frame around keeps its own language.
    expect(document.documentElement.lang).toBe('nb');
    expect(await faults(container)).toEqual([]);
  });

  it('is in another language with one tap, each named by itself, and the address keeps the choice', async () => {
    stubApi(api);
    const { router } = renderApp('/privacy');
    const choice = await screen.findByRole('navigation', { name: 'Språk' });
    expect(within(choice).getByRole('link', { name: 'Bokmål' })).toHaveAttribute('aria-current', 'true');
    const tigrinyaLink = within(choice).getByRole('link', { name: 'ትግርኛ' });
    expect(tigrinyaLink).toHaveAttribute('lang', 'ti');
    await userEvent.click(tigrinyaLink);
    await waitFor(() => expect(screen.getByText(/12 ሰሙን/)).toBeVisible());
    expect(router.state.location.search).toBe('?lang=ti');
  });

  it('says of a translation that nobody has checked it, and leads to the text that applies', async () => {
    stubApi(api);
    const { router } = renderApp('/privacy?lang=ar');
    expect(await screen.findByText(/هذا النص مترجم/)).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: arabic.labels.norwegian }));
    await screen.findByRole('heading', { level: 1, name: notice.labels.title });
    expect(router.state.location.search).toBe('?lang=nb');
    await waitFor(() => expect(screen.queryByText(/هذا النص مترجم/)).toBeNull());
  });

  it('is in the language of the page where the address names none that it has', async () => {
    const requests = stubApi(api);
    renderApp('/privacy?lang=xx');
    await screen.findByRole('heading', { level: 3 });
    expect(requests.some(({ url }) => url.endsWith('language=NB'))).toBe(true);
  });

  it('dates each purpose where they do not all begin on one day', () => {
    const [purpose] = notice.purposes;
    if (!purpose) throw new Error('no purpose');
    expect(commonStart([purpose, purpose])).toBe('2026-01-01');
    expect(commonStart([purpose, { ...purpose, from: '2026-02-01' }])).toBeUndefined();
    expect(commonStart([{ ...purpose, until: '2027-01-01' }])).toBeUndefined();
    expect(noticeWords(tigrinya).date('2026-01-01')).toBe('1.1.2026');
  });
});

describe('PRI-20 the notice is one tap away', () => {
  const visitor = { ...api, 'GET /api/v1/session': problem(401), 'GET /api/v1/join': problem(401) };
  const places = [
    ['/login', visitor],
    ['/login/code', visitor],
    ['/join', visitor],
    ['/me/consents', candidateApi],
    ['/me/offers/i1', candidateApi],
    ['/me/agreements/a1', candidateApi],
    ['/employer/agreements/a1', employerApi],
  ] as const;
  for (const [path, answers] of places)
    it(`from ${path}`, async () => {
      stubApi(answers);
      renderApp(path);
      const main = await screen.findByRole('main');
      expect(await within(main).findByRole('link', { name: 'Personvern' })).toHaveAttribute('href', '/privacy');
    });

  it('in the own language of the candidate, where it has that', async () => {
    const answers = { ...candidateApi, 'GET /api/v1/me': { ...me, contactLanguage: 'ti' } };
    for (const path of ['/me/consents', `/me/offers/${offer.id}`]) {
      stubApi({ ...answers, 'GET /api/v1/me/consents': consents });
      const { unmount } = renderApp(path);
      const main = await screen.findByRole('main');
      await waitFor(() =>
        expect(within(main).getByRole('link', { name: 'Personvern' })).toHaveAttribute('href', '/privacy?lang=ti'),
      );
      unmount();
    }
  });

  it('from the one-time code, as an address: following a link would lose the code', async () => {
    const made = { code: 'ABCD-EFGH-JKMN', endsAt: '2026-11-28T12:00:00Z' };
    stubApi({ 'POST /api/v1/users/1/code': made });
    renderPart(
      <LoginCodeBox status={{ active: true }} url="/api/v1/users/{id}/code" path={{ id: '1' }} onChange={vi.fn()} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Lag engangskode' }));
    expect(await screen.findByText(made.code)).toBeVisible();
    expect(screen.getByText(`${globalThis.location.origin}/privacy`)).toBeVisible();
  });

  it('from every other page by the footer, and as an address on everything printed', async () => {
    stubApi(api);
    renderApp('/how-matching-works');
    await screen.findByRole('heading', { level: 1 });
    expect(within(screen.getByRole('contentinfo')).getByRole('link', { name: 'Personvern' })).toBeVisible();
    expect(screen.getByText(`Personvern: ${globalThis.location.origin}/privacy`)).toHaveClass('print-only');
  });
});

describe('PRI-05 UXC-02 a consent', () => {
  it('is read in the own language beside the text that applies, and says that nobody has checked it', async () => {
    const translation = { code: 'ar', direction: 'RTL', text: 'نص الموافقة', unchecked: 'هذا النص مترجم.' };
    const [first] = consents;
    const requests = stubApi({
      ...candidateApi,
      'GET /api/v1/me': { ...me, contactLanguage: 'ar' },
      'GET /api/v1/me/consents': (request: Request) => [
        { ...first, ...(request.url.endsWith('reading=AR') && { translation }) },
      ],
    });
    const { container } = renderApp('/me/consents');
    const translated = await screen.findByText(translation.text);
    expect(translated.parentElement).toHaveAttribute('lang', 'ar');
    expect(translated.parentElement).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText(translation.unchecked)).toBeVisible();
    expect(screen.getByText(first?.text ?? '-')).toBeVisible();
    expect(requests.some(({ url }) => url.endsWith('/me/consents?reading=AR'))).toBe(true);
    expect(await faults(container)).toEqual([]);
  });
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import DemandsPage from '~/features/candidate/rights/DemandsPage';
import { asked, demands, held } from '~/features/candidate/rights/fixtures';
import MyDataPage from '~/features/candidate/rights/MyDataPage';
import { kari } from '~/features/candidate/staff/fixtures';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

describe('PRI-11 everything held', () => {
  it('is shown part by part, and says where nothing is held', async () => {
    stubApi({ 'GET /api/v1/me/data/readable': held, 'GET /api/v1/me/deletion-requests': [] });
    const { container } = renderPart(<MyDataPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Deg' }));
    expect(screen.getByText('Kari Prøve')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Det du har bedt om' }));
    expect(screen.getByText('Ingenting er lagret her.')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('can be taken along for people and for machines, in the language of the page', async () => {
    const requests = stubApi({ 'GET /api/v1/me/data/readable': held, 'GET /api/v1/me/deletion-requests': [] });
    renderPart(<MyDataPage />, { language: 'en' });
    await screen.findByRole('button', { name: 'Deg' });
    expect(screen.getByRole('link', { name: 'Download everything' })).toHaveAttribute(
      'href',
      '/api/v1/me/data/file?language=EN',
    );
    expect(screen.getByRole('link', { name: 'Download for machines (JSON)' })).toHaveAttribute(
      'href',
      '/api/v1/me/data',
    );
    expect(requests.some(({ url }) => url.endsWith('readable?language=EN'))).toBe(true);
  });
});

describe('PRI-11 to be deleted', () => {
  const path = '/api/v1/me/deletion-requests';

  it('is asked for with or without a reason, and has a last day', async () => {
    let mine: unknown[] = [];
    const requests = stubApi({
      'GET /api/v1/me/data/readable': held,
      [`GET ${path}`]: () => mine,
      [`POST ${path}`]: () => (mine = [asked]),
    });
    renderPart(<MyDataPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Be om sletting' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('Du får svar senest 21. desember 2026.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Be om sletting' })).toBeNull();
    const sent = requests.find(({ method }) => method === 'POST');
    expect(await sent?.json()).toEqual({});
  });

  it('may be taken back while it waits, and an answer is read', async () => {
    const refused = { ...asked, id: 's2', state: 'REFUSED', ground: 'KEPT_BY_LAW', answer: 'To år til.' };
    const requests = stubApi({
      'GET /api/v1/me/data/readable': held,
      [`GET ${path}`]: [asked, refused],
      [`POST ${path}/s1/withdrawal`]: [],
    });
    renderPart(<MyDataPage />);
    expect(await screen.findByText('To år til.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Trekk tilbake' }));
    expect(requests.some(({ url, method }) => method === 'POST' && url.endsWith('/s1/withdrawal'))).toBe(true);
  });

  it('is answered by the office, with what it means or why not', async () => {
    const requests = stubApi({
      'GET /api/v1/deletion-requests': demands.deletions,
      'GET /api/v1/fact-disputes': demands.disputes,
      'POST /api/v1/deletion-requests/s1/grant': new Response(null, { status: 204 }),
    });
    const { container } = renderPart(<DemandsPage />);
    expect(await screen.findByText('Kan ikke slettes nå: kandidaten er i praksis, eller skal begynne.')).toBeVisible();
    expect(screen.getByText('Gjelder: Det jeg kan')).toBeVisible();
    expect(await faults(container)).toEqual([]);
    const grants = screen.getAllByRole('button', { name: 'Slett alt' });
    expect(grants).toHaveLength(1);
    await userEvent.click(grants[0] as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Slett for godt' }));
    expect(requests.some(({ url, method }) => method === 'POST' && url.endsWith('/s1/grant'))).toBe(true);
  });

  it('is answered by an adviser where it waits, also when the fact is gone', async () => {
    const requests = stubApi({
      'GET /api/v1/session': kari,
      'GET /api/v1/deletion-requests': [],
      'GET /api/v1/fact-disputes': demands.disputes,
      'POST /api/v1/language-check': { listVersion: '1', hits: [] },
      'POST /api/v1/candidates/c1/resource-profile/disputes/f1/answer': new Response(null, { status: 204 }),
    });
    renderPart(<DemandsPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Svar kandidaten' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Svar til kandidaten' }), 'Det er rettet.');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    const sent = requests.find(({ url }) => url.endsWith('/f1/answer'));
    expect(await sent?.json()).toEqual({ answer: 'Det er rettet.' });
  });

  it('is refused with a ground and words, not without', async () => {
    const requests = stubApi({
      'GET /api/v1/deletion-requests': demands.deletions.slice(0, 1),
      'GET /api/v1/fact-disputes': [],
      'POST /api/v1/language-check': { listVersion: '1', hits: [] },
      'POST /api/v1/deletion-requests/s1/refusal': new Response(null, { status: 204 }),
    });
    renderPart(<DemandsPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Si nei' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send svaret' }));
    expect(screen.getByText('Velg en grunn.')).toBeVisible();
    expect(screen.getByText('Skriv hvorfor.')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Loven krever at det blir tatt vare på' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Forklar det for kandidaten' }), 'To år til');
    await userEvent.click(screen.getByRole('button', { name: 'Send svaret' }));
    const sent = requests.find(({ url }) => url.endsWith('/refusal'));
    expect(await sent?.json()).toEqual({ ground: 'KEPT_BY_LAW', answer: 'To år til' });
  });
});

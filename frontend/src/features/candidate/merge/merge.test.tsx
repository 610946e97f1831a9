import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { comparison, merged } from '~/features/candidate/merge/fixtures';
import { amina, aminaProfile, kari } from '~/features/candidate/staff/fixtures';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const page = '/work/candidates/c1/merge/c2';
const compared = 'GET /api/v1/candidates/c1/doubles/c2';
const base = {
  'GET /api/v1/session': kari,
  'GET /api/v1/demo/persons': problem(404),
  'GET /api/v1/candidates/c1': () => json(amina, { ETag: '"3"' }),
  'GET /api/v1/candidates/c1/resource-profile': aminaProfile,
  'GET /api/v1/candidates/c1/doubles': [],
  'GET /api/v1/candidates/c1/merges': [],
  'POST /api/v1/language-check': { listVersion: '1', hits: [] },
};

describe('CAN-27 two records of one person', () => {
  it('are seen on the page of the candidate, to be compared or to be called about', async () => {
    stubApi({
      ...base,
      'GET /api/v1/candidates/c1/doubles': [
        { candidateId: 'c2', number: 5000, name: 'Amina Prove' },
        { callName: 'Omar Fjern', callPhone: '+4741111111' },
      ],
    });
    const { container } = renderApp('/work/candidates/c1');
    expect(await screen.findByRole('link', { name: 'Sammenlign med nr. 5000' })).toHaveAttribute('href', page);
    expect(screen.getByText('En kandidat ved et annet kontor. Ring Omar Fjern, +4741111111.')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('stand side by side with what would give way', async () => {
    stubApi({ ...base, [compared]: () => json(comparison, { ETag: '"3"' }) });
    const { container } = renderApp(page);
    const goes = await screen.findByRole('region', { name: 'Amina Prove, nr. 5000' });
    expect(within(goes).getByText('Denne går inn i den andre')).toBeVisible();
    expect(screen.getByText('2 forslag, 1 innlogging')).toBeVisible();
    expect(screen.getByText('går til historikken')).toBeVisible();
    expect(screen.getByText('gjelder ikke lenger etterpå')).toBeVisible();
    expect(screen.getByText('Kort uten navn: nei 3. januar 2026')).toBeVisible();
    expect(screen.getByRole('link', { name: 'La nr. 5000 bli stående i stedet' })).toHaveAttribute(
      'href',
      '/work/candidates/c2/merge/c1',
    );
    expect(await faults(container)).toEqual([]);
  });

  it('become one on the versions that were compared, with a reason and not by mistake', async () => {
    const requests = stubApi({
      ...base,
      [compared]: () => json(comparison, { ETag: '"3"' }),
      'PUT /api/v1/candidates/c1/merges/c2': merged,
    });
    const { router } = renderApp(page);
    const now = await screen.findByRole('button', { name: 'Slå nr. 5000 inn i nr. 4821' });
    await userEvent.click(now);
    expect(screen.getByText('Skriv hvordan du vet det.')).toBeVisible();
    expect(screen.getByText('Bekreft at det er samme person.')).toBeVisible();
    expect(requests.some(({ method }) => method === 'PUT')).toBe(false);

    await userEvent.type(screen.getByRole('textbox', { name: /Hvordan vet du/ }), 'Har snakket med henne');
    await userEvent.click(screen.getByRole('checkbox', { name: /Dette er samme person/ }));
    await userEvent.click(now);
    await waitFor(() => expect(router.state.location.pathname).toBe('/work/candidates/c1'));
    const sent = requests.find(({ method }) => method === 'PUT');
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(await sent?.json()).toEqual({ mergedVersion: 5, reason: 'Har snakket med henne' });
  });

  it('are compared once more when one has changed meanwhile', async () => {
    stubApi({
      ...base,
      [compared]: () => json(comparison, { ETag: '"3"' }),
      'PUT /api/v1/candidates/c1/merges/c2': problem(409, { code: 'CONFLICT' }),
    });
    renderApp(page);
    await userEvent.type(await screen.findByRole('textbox', { name: /Hvordan vet du/ }), 'Samme');
    await userEvent.click(screen.getByRole('checkbox', { name: /Dette er samme person/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Slå nr. 5000 inn i nr. 4821' }));
    expect(await screen.findByRole('button', { name: /Hent/ })).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Hvordan vet du/ })).toHaveValue('Samme');
  });

  it('cannot become one while something stands against it, and the page says what', async () => {
    stubApi({ ...base, [compared]: () => json({ ...comparison, obstacles: ['SAME_PLACE', 'PROTECTED'] }) });
    const { container } = renderApp(page);
    expect(await screen.findByText(/Trekk ett av de to forslagene først/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Slå nr/ })).toBeNull();
    expect(await faults(container)).toEqual([]);
  });

  it('are one afterwards: who did it and what gave way stands on the page', async () => {
    stubApi({ ...base, 'GET /api/v1/candidates/c1/merges': [merged] });
    const { container } = renderApp('/work/candidates/c1');
    expect(
      await screen.findByText('Nr. 5000 gikk inn i denne 21. november 2026. Det gjorde Kari Veileder.'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Fra den andre, nå i historikken' }));
    expect(screen.getByText(/A2/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('lead on from the old address to the one that stays', async () => {
    stubApi({
      ...base,
      'GET /api/v1/candidates/c2': problem(404, {
        code: 'MERGED',
        detail: 'Denne registreringen er slått sammen med kandidat 4821. Åpne den.',
        parameters: { candidateId: 'c1', number: '4821' },
      }),
    });
    renderApp('/work/candidates/c2');
    expect(await screen.findByText(/slått sammen med kandidat 4821/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Åpne den' })).toHaveAttribute('href', '/work/candidates/c1');
  });
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const join = {
  id: 'j1',
  state: 'WAITING',
  organisationNumber: '974760673',
  firmName: 'Bakeriet AS',
  sector: 'PRIVATE',
  municipality: '3403',
  name: 'Berit Baker',
  role: 'HIRING_AUTHORITY',
  phone: '+4740000000',
  need: { title: 'Prøve på bakeriet' },
  office: 'Nav Hamar',
  contact: { name: 'Mia Marked', phone: '+4740000001' },
  madeAt: '2026-11-16T10:00:00Z',
  known: true,
  version: 1,
};

describe('EMP-23 a firm that joins', () => {
  it('logs in first: there is no form that could not be sent', async () => {
    stubApi({
      'GET /api/v1/session': problem(401),
      'GET /api/v1/join': problem(401),
      'GET /api/v1/join/login': { proven: false },
    });
    const { container } = renderApp('/join');
    expect(await screen.findByRole('link', { name: 'Logg inn som bedrift' })).toHaveAttribute(
      'href',
      '/login?next=/join',
    );
    expect(screen.queryByLabelText('Organisasjonsnummer')).toBeNull();
    expect(screen.getByRole('link', { name: 'Jeg har fått en engangskode' })).toHaveAttribute('href', '/login/code');
    expect(await faults(container)).toEqual([]);
  });

  it('fills in number, own role and need, and is told what is wrong', async () => {
    const requests = stubApi({
      'GET /api/v1/session': problem(401),
      'GET /api/v1/join': problem(401),
      'GET /api/v1/join/login': { proven: true },
      'POST /api/v1/join': problem(422, {
        code: 'NUMBER_NOT_VALID',
        fields: [{ pointer: '/organisationNumber', code: 'CHECK_DIGIT', detail: 'Sjekk sifrene.' }],
      }),
    });
    const { container } = renderApp('/join');
    await userEvent.type(await screen.findByLabelText('Organisasjonsnummer'), '974760674');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Send til kontoret' }));
    expect(await screen.findAllByText('Sjekk sifrene.')).not.toHaveLength(0);
    const sent = requests.find((one) => one.method === 'POST');
    expect(await sent?.json()).toMatchObject({ organisationNumber: '974760674', role: 'HIRING_AUTHORITY' });
  });

  it('sees how far the office has come, and whom to ring', async () => {
    stubApi({ 'GET /api/v1/session': problem(401), 'GET /api/v1/join': join });
    renderApp('/join');
    expect(await screen.findByText(/Nav Hamar sjekker om du kan handle for Bakeriet AS/)).toBeVisible();
    expect(screen.getByText(/Mia Marked/)).toBeVisible();
  });

  it('goes on with its own draft while the office checks, on the version that was read', async () => {
    let tries = 0;
    const requests = stubApi({
      'GET /api/v1/session': { displayName: 'Berit Baker', kind: 'EMPLOYER', roles: [], affiliations: [] },
      'GET /api/v1/join': () => json(join, { ETag: '"1"' }),
      'PUT /api/v1/join/draft': () =>
        ++tries === 1
          ? json({ ...join, need: { title: 'Bake om natten' }, version: 2 }, { ETag: '"2"' })
          : problem(409, { code: 'CONFLICT' }),
    });
    const { container } = renderApp('/join');
    const title = await screen.findByLabelText('Hva er arbeidet? (utkast)');
    expect(title).toHaveValue('Prøve på bakeriet');
    await userEvent.clear(title);
    await userEvent.type(title, 'Bake om natten');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre utkastet' }));
    expect(await screen.findByText('Utkastet er lagret.')).toBeInTheDocument();
    const sent = requests.filter((one) => one.method === 'PUT');
    expect(sent[0]?.headers.get('If-Match')).toBe('"1"');
    expect(await sent[0]?.json()).toEqual({ need: { title: 'Bake om natten' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Lagre utkastet' }));
    expect(await screen.findByRole('button', { name: /Hent/ })).toBeVisible();
  });

  it('cannot write any more once the office has answered', async () => {
    stubApi({
      'GET /api/v1/session': { displayName: 'Berit Baker', kind: 'EMPLOYER', roles: [], affiliations: [] },
      'GET /api/v1/join': () => json({ ...join, state: 'REFUSED', reason: 'Ikke i registeret.' }, { ETag: '"2"' }),
    });
    renderApp('/join');
    expect(await screen.findByText('Ikke i registeret.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lagre utkastet' })).toBeNull();
  });

  it('is checked by the office', async () => {
    const requests = stubApi({
      'GET /api/v1/session': { displayName: 'Mia Marked', kind: 'STAFF', roles: ['MARKET_CONTACT'], affiliations: [] },
      'GET /api/v1/join-requests': [join],
      'PUT /api/v1/join-requests/j1/acceptance': join,
    });
    const { container } = renderApp('/work/joins');
    expect(await screen.findByText(/finnes her fra før/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Godkjenn' }));
    const sent = requests.find((one) => one.method === 'PUT');
    expect(await sent?.json()).toEqual({ unitNumber: '974760673' });
    expect(sent?.headers.get('If-Match')).toBe('"1"');
  });
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const session = {
  'GET /api/v1/session': { displayName: 'Åse Drift', kind: 'STAFF', roles: ['ADMIN'], affiliations: [] },
};

const login = {
  id: 'l1',
  kind: 'STAFF',
  displayName: 'Ida Ny',
  own: false,
  status: { active: true },
  roles: [{ role: 'ADVISER', scope: 'OFFICE', scopeId: 'o1', place: 'Nav Hamar' }],
  version: 3,
};

describe('PRI-01 users', () => {
  it('are listed with roles and whether they can log in', async () => {
    stubApi({
      ...session,
      'GET /api/v1/logins': {
        items: [
          { id: 'l1', kind: 'STAFF', displayName: 'Ida Ny', active: true, linked: false, roles: ['ADVISER'] },
          { id: 'l2', kind: 'SYSTEM', displayName: 'Loggmottak', active: false, linked: true, roles: [] },
        ],
      },
    });
    const { container } = renderApp('/admin/users');
    expect(await screen.findByRole('link', { name: 'Ida Ny' })).toHaveAttribute('href', '/admin/users/l1');
    expect(screen.getByText('Venter på første innlogging')).toBeVisible();
    expect(screen.getByText('Stengt')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('are given a role with a place and a reason, on the version that was read', async () => {
    const requests = stubApi({
      ...session,
      'GET /api/v1/logins/l1': () => json(login, { ETag: '"3"' }),
      'GET /api/v1/login-places': [{ id: 'o2', name: 'Nav Lillehammer' }],
      'PUT /api/v1/logins/l1/roles': () => json({ ...login, version: 4 }, { ETag: '"4"' }),
    });
    const { container } = renderApp('/admin/users/l1');
    expect(await screen.findByText('veileder, Nav Hamar')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Gi tilgang' }));
    await userEvent.click(await screen.findByRole('radio', { name: 'Nav Lillehammer' }));
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Gi tilgang' }));
    expect(screen.getByText('Skriv hvorfor.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Hvorfor?'), 'Ny i stillingen');
    await userEvent.click(screen.getByRole('button', { name: 'Gi tilgang' }));
    const sent = requests.find((one) => one.method === 'PUT');
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(await sent?.json()).toEqual({
      role: 'ADVISER',
      scope: 'OFFICE',
      scopeId: 'o2',
      reason: 'Ny i stillingen',
    });
  });

  it('get a one-time code that is shown once', async () => {
    stubApi({
      ...session,
      'GET /api/v1/logins/l1': login,
      'POST /api/v1/logins/l1/code': { code: 'K7QM-1234-5678-9ABC', endsAt: '2026-11-28T10:00:00Z' },
    });
    renderApp('/admin/users/l1');
    await userEvent.click(await screen.findByRole('button', { name: 'Lag engangskode' }));
    expect(await screen.findByText('K7QM-1234-5678-9ABC')).toBeVisible();
  });

  it('move to another office with a reason', async () => {
    const requests = stubApi({
      ...session,
      'GET /api/v1/logins/l1': () => json({ ...login, office: { id: 'o1', name: 'Nav Hamar' } }, { ETag: '"3"' }),
      'GET /api/v1/offices': [
        { id: 'o1', number: '0403', name: 'Nav Hamar', municipality: '3403', region: 'OSTLANDET_ELLERS' },
        { id: 'o2', number: '0501', name: 'Nav Lillehammer', municipality: '3405', region: 'OSTLANDET_ELLERS' },
      ],
      'PUT /api/v1/logins/l1/office': () =>
        json({ ...login, office: { id: 'o2', name: 'Nav Lillehammer' }, version: 4 }, { ETag: '"4"' }),
    });
    const { container } = renderApp('/admin/users/l1');
    await userEvent.click(await screen.findByRole('button', { name: 'Flytt' }));
    await userEvent.selectOptions(
      screen.getByLabelText('Kontor'),
      await screen.findByRole('option', { name: 'Nav Lillehammer' }),
    );
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Flytt' }));
    expect(screen.getByText('Skriv hvorfor.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Hvorfor?'), 'Kontorene slås sammen');
    await userEvent.click(screen.getByRole('button', { name: 'Flytt' }));
    expect(await screen.findByText('Nav Lillehammer')).toBeVisible();
    const sent = requests.find((one) => one.method === 'PUT');
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(await sent?.json()).toEqual({ officeId: 'o2', reason: 'Kontorene slås sammen' });
  });

  it('are preceded by offices where there are none', async () => {
    stubApi({ ...session, 'GET /api/v1/logins': { items: [] }, 'GET /api/v1/offices': [] });
    renderApp('/admin/users');
    expect(await screen.findByText(/Det er ingen kontorer ennå/)).toBeVisible();
  });

  it('do not change their own access', async () => {
    stubApi({ ...session, 'GET /api/v1/logins/l1': { ...login, own: true } });
    renderApp('/admin/users/l1');
    expect(await screen.findByText(/Dette er deg/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Gi tilgang' })).toBeNull();
  });
});

describe('INTG-02 systems', () => {
  const added = {
    ...login,
    id: 's1',
    kind: 'SYSTEM',
    displayName: 'Tallmottak',
    status: { active: true, linkedAt: '2026-11-21T10:00:00Z' },
    roles: [{ role: 'STATISTICS', scope: 'NATIONAL' }],
  };

  it('stand in a list of their own', async () => {
    const requests = stubApi({
      ...session,
      'GET /api/v1/logins': {
        items: [
          { id: 's1', kind: 'SYSTEM', displayName: 'Tallmottak', active: true, linked: true, roles: ['STATISTICS'] },
        ],
      },
    });
    const { container } = renderApp('/admin/users/systems');
    expect(await screen.findByRole('link', { name: 'Tallmottak' })).toHaveAttribute('href', '/admin/users/s1');
    expect(screen.getByText('Slipper inn')).toBeVisible();
    expect(requests.some((one) => one.url.includes('kind=SYSTEM'))).toBe(true);
    expect(await faults(container)).toEqual([]);
  });

  it('are added with issuer, id, role and reason', async () => {
    const requests = stubApi({
      ...session,
      'GET /api/v1/logins/systems/issuers': ['staff', 'machines'],
      'POST /api/v1/logins/systems': added,
      'GET /api/v1/logins/s1': added,
    });
    const { container, router } = renderApp('/admin/users/systems/new');
    await userEvent.click(await screen.findByRole('button', { name: 'Legg til' }));
    expect(screen.getByRole('link', { name: 'Skriv id-en til programmet.' })).toBeVisible();
    expect(requests.some((one) => one.method === 'POST')).toBe(false);
    expect(await faults(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText('Navn'), 'Tallmottak');
    await userEvent.selectOptions(screen.getByLabelText('Innloggingstjeneste'), 'machines');
    await userEvent.type(screen.getByLabelText('Programmets id der'), ' figures ');
    await userEvent.selectOptions(screen.getByLabelText('Rolle'), 'statistikk');
    await userEvent.type(screen.getByLabelText('Hvorfor?'), 'Månedstall');
    await userEvent.click(screen.getByRole('button', { name: 'Legg til' }));
    expect(await screen.findByRole('heading', { name: 'Tallmottak' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/admin/users/s1');
    expect(await requests.find((one) => one.method === 'POST')?.json()).toEqual({
      name: 'Tallmottak',
      issuer: 'machines',
      subject: 'figures',
      role: 'STATISTICS',
      reason: 'Månedstall',
    });
  });

  it('keep what is typed when the login is too old to give access', async () => {
    stubApi({
      ...session,
      'GET /api/v1/logins/systems/issuers': ['staff'],
      'POST /api/v1/logins/systems': problem(401, { code: 'STEP_UP_NEEDED', detail: 'Bekreft at det er deg.' }),
    });
    renderApp('/admin/users/systems/new');
    await userEvent.type(await screen.findByLabelText('Navn'), 'Tallmottak');
    await userEvent.type(screen.getByLabelText('Programmets id der'), 'figures');
    await userEvent.type(screen.getByLabelText('Hvorfor?'), 'Månedstall');
    await userEvent.click(screen.getByRole('button', { name: 'Legg til' }));
    expect(await screen.findByRole('link', { name: 'Bekreft at det er deg' })).toHaveAttribute('target', '_blank');
    expect(screen.getByLabelText('Navn')).toHaveValue('Tallmottak');
  });

  it('cannot be added where no issuer vouches for them', async () => {
    stubApi({ ...session, 'GET /api/v1/logins/systems/issuers': [] });
    renderApp('/admin/users/systems/new');
    expect(await screen.findByText('Ingen innloggingstjeneste går god for systemer.')).toBeVisible();
  });

  it('are closed, and have neither code nor sessions', async () => {
    stubApi({ ...session, 'GET /api/v1/logins/s1': added });
    renderApp('/admin/users/s1');
    expect(await screen.findByRole('button', { name: 'Steng tilgangen' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Logg ut overalt' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Lag engangskode' })).toBeNull();
  });
});

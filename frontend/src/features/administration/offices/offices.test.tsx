import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const session = {
  'GET /api/v1/session': { displayName: 'Åse Drift', kind: 'STAFF', roles: ['ADMIN'], affiliations: [] },
};
const hamar = { number: '3403', name: 'Hamar', county: 'Innlandet', region: 'OSTLANDET_ELLERS' };
const stange = { number: '3413', name: 'Stange', county: 'Innlandet', region: 'OSTLANDET_ELLERS' };
const municipalities = { 'GET /api/v1/administration/municipalities': [hamar, stange] };
const row = {
  id: 'o1',
  number: '0403',
  name: 'Nav Hamar',
  region: 'OSTLANDET_ELLERS',
  municipalities: [hamar],
  leaders: ['Tor Leder'],
  closed: false,
};
const office = { ...row, municipality: '3403', shared: false, standing: [], version: 1 };

describe('PRI-01 offices', () => {
  it('are listed with municipalities and leader, closed ones when asked for', async () => {
    stubApi({
      ...session,
      'GET /api/v1/administration/offices': [
        row,
        { ...row, id: 'o2', name: 'Nav Gamle', number: '0404', leaders: [], closed: true },
      ],
    });
    const { container } = renderApp('/admin/offices');
    expect(await screen.findByRole('link', { name: 'Nav Hamar' })).toHaveAttribute('href', '/admin/offices/o1');
    expect(screen.getByText('Tor Leder')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Nav Gamle' })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Vis stengte også' }));
    expect(await screen.findByRole('link', { name: 'Nav Gamle' })).toBeVisible();
    expect(screen.getByText('Ingen leder')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('say what to do where there are none yet', async () => {
    stubApi({ ...session, 'GET /api/v1/administration/offices': [] });
    renderApp('/admin/offices');
    expect(await screen.findByText('Det er ingen kontorer ennå.')).toBeVisible();
  });

  it('are made once, and ask whether sharing a municipality is meant', async () => {
    let tries = 0;
    const requests = stubApi({
      ...session,
      ...municipalities,
      'POST /api/v1/administration/offices': () =>
        ++tries === 1
          ? problem(409, {
              code: 'MUNICIPALITY_TAKEN',
              detail: 'Dette kontoret svarer allerede: Nav Hamar.',
              fields: [{ pointer: '/municipalities', code: 'MUNICIPALITY_TAKEN', detail: 'Nav Hamar svarer for den.' }],
            })
          : json(office),
      'GET /api/v1/administration/offices/o1': () => json(office, { ETag: '"1"' }),
    });
    const { container } = renderApp('/admin/offices/new');
    await userEvent.type(await screen.findByLabelText('Kontornummer'), '0403');
    await userEvent.type(screen.getByLabelText('Navn'), 'Nav Hamar');
    const seat = screen.getByLabelText('Kommunen kontoret ligger i');
    await within(seat).findByRole('option', { name: 'Hamar (Innlandet)' });
    await userEvent.selectOptions(seat, '3403');
    expect(screen.getByText(/Region: /)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Legg til kontoret' }));
    const shared = await screen.findByRole('checkbox', { name: 'Flere kontorer skal svare for samme kommune' });
    expect(await faults(container)).toEqual([]);
    await userEvent.click(shared);
    await userEvent.click(screen.getByRole('button', { name: 'Legg til kontoret' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Nav Hamar' })).toBeVisible();
    const sent = requests.filter((one) => one.method === 'POST');
    expect(sent[0]?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(await sent[1]?.json()).toEqual({
      number: '0403',
      name: 'Nav Hamar',
      municipality: '3403',
      municipalities: [],
      shared: true,
    });
  });

  it('are changed on the version that was read', async () => {
    const requests = stubApi({
      ...session,
      ...municipalities,
      'GET /api/v1/administration/offices/o1': () => json(office, { ETag: '"1"' }),
      'PUT /api/v1/administration/offices/o1': () =>
        json({ ...office, municipalities: [hamar, stange], version: 2 }, { ETag: '"2"' }),
    });
    const { container } = renderApp('/admin/offices/o1');
    await userEvent.click(await screen.findByRole('button', { name: 'Endre' }));
    await userEvent.click(screen.getByRole('combobox', { name: /Andre kommuner/ }));
    const list = await screen.findByRole('listbox', { name: 'Andre kommuner kontoret svarer for' });
    await userEvent.click(within(list).getByRole('option', { name: 'Stange (Innlandet)' }));
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(await screen.findByText('Hamar, Stange')).toBeVisible();
    const sent = requests.find((one) => one.method === 'PUT');
    expect(sent?.headers.get('If-Match')).toBe('"1"');
    expect(((await sent?.json()) as { municipalities: string[] }).municipalities).toEqual(['3413']);
  });

  it('say how much is left before they can be closed, and what to do about it', async () => {
    stubApi({
      ...session,
      'GET /api/v1/administration/offices/o1': () =>
        json({ ...office, standing: [{ thing: 'CANDIDATES', count: 12 }] }, { ETag: '"1"' }),
    });
    const { container } = renderApp('/admin/offices/o1');
    expect(await screen.findByText(/Kandidater: 12/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Steng kontoret' })).toBeNull();
    expect(await faults(container)).toEqual([]);
  });

  it('are closed and opened again', async () => {
    stubApi({
      ...session,
      'GET /api/v1/administration/offices/o1': () => json(office, { ETag: '"1"' }),
      'PUT /api/v1/administration/offices/o1/closure': () =>
        json({ ...office, closed: true, version: 2 }, { ETag: '"2"' }),
    });
    renderApp('/admin/offices/o1');
    await userEvent.click(await screen.findByRole('button', { name: 'Steng kontoret' }));
    expect(await screen.findByText('Kontoret er stengt. Ingenting nytt kommer hit.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Åpne kontoret igjen' })).toBeVisible();
  });
});

describe('PRI-01 providers', () => {
  const provider = {
    id: 'p1',
    organisationNumber: '310000019',
    name: 'Vekst',
    county: '34',
    countyName: 'Innlandet',
    version: 1,
  };

  it('are listed, made and changed', async () => {
    const requests = stubApi({
      ...session,
      'GET /api/v1/administration/providers': [provider],
      'GET /api/v1/administration/providers/p1': () => json(provider, { ETag: '"1"' }),
      'GET /api/v1/login-places': [{ id: '34', name: 'Innlandet' }],
      'PUT /api/v1/administration/providers/p1': () => json({ ...provider, version: 2 }, { ETag: '"2"' }),
    });
    const { container } = renderApp('/admin/providers');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(await screen.findByRole('link', { name: 'Vekst' }));
    const name = await screen.findByLabelText('Navn');
    await userEvent.clear(name);
    await userEvent.type(name, 'Vekst Innlandet');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    const sent = requests.find((one) => one.method === 'PUT');
    expect(sent?.headers.get('If-Match')).toBe('"1"');
    expect(await sent?.json()).toEqual({ organisationNumber: '310000019', name: 'Vekst Innlandet', county: '34' });
  });
});

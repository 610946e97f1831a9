import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { OurNetwork } from '~/features/employer/own/OurNetwork';
import type { NetworkIntroduction } from '~/features/employer/network/network';
import NetworkSection from '~/features/employer/network/NetworkSection';
import { OwnNetwork } from '~/features/employer/network/OwnNetwork';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

const workplace: WorkplaceView = {
  id: 'w1',
  employerId: 'e1',
  employer: 'Fjellbakeriet AS',
  organisationNumber: '300000011',
  unitNumber: '300000020',
  name: 'Fjellbakeriet',
  sector: 'PRIVATE',
  surroundings: 'ORDINARY',
  contacts: [{ id: 'p1', name: 'Berit Baker', roles: ['HIRING_AUTHORITY'] }],
  practiceLoad: { running: 0, capReached: false },
  version: 1,
};
const url = `/api/v1/workplaces/${workplace.id}/network-introductions`;
const row: NetworkIntroduction = {
  id: 'n1',
  kind: 'REFERRAL',
  state: 'INTRODUCED',
  introducerId: 'w1',
  introducer: 'Fjellbakeriet',
  introducedId: 'w2',
  introduced: 'Nabokafeen',
  contactId: 'p1',
  contact: 'Berit Baker',
  naming: 'YES',
  namingOn: '2026-03-02',
  day: '2026-03-02',
  by: 'Kari Kollega',
  unit: 'Nav Hamar',
  contactedOn: '2026-03-03',
  hosting: false,
  hiredOn: '2026-04-01',
  own: true,
  version: 3,
};
const hidden: NetworkIntroduction = {
  ...row,
  id: 'n2',
  introducerId: null,
  introducer: null,
  introducedId: 'w1',
  introduced: 'Fjellbakeriet',
  contact: null,
  naming: 'NO',
  contactedOn: null,
  hiredOn: null,
  own: false,
};

describe('EMP-20 firms that open doors', () => {
  it('tells who opened which, whether they may be named, and what came of it', async () => {
    stubApi({ [`GET ${url}`]: { items: [row, hidden] } });
    const { container } = renderPart(<NetworkSection workplace={workplace} />);
    expect(await screen.findByRole('heading', { name: 'Koblet oss til Nabokafeen' })).toBeVisible();
    expect(screen.getByText(/Ansatte 1\.4\.2026|Ansatte 01\.04\.2026/)).toHaveTextContent('teller for Fjellbakeriet');
    expect(screen.getByText('Berit Baker hos Fjellbakeriet')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Nabokafeen' })).toHaveAttribute('href', '/work/workplaces/w2');
    expect(screen.getByRole('heading', { name: 'Koblet av en bedrift som ikke skal nevnes' })).toBeVisible();
    expect(screen.getByText('Ingen har kontaktet dem siden')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Feilført: Fjellbakeriet/ })).toBeNull();
    expect(await faults(container)).toEqual([]);
  });

  it('takes a question with its answer about being named, and says what is wrong at the field', async () => {
    const requests = stubApi({
      [`GET ${url}`]: { items: [] },
      [`POST ${url}`]: problem(400, {
        code: 'INVALID_INPUT',
        fields: [{ pointer: '/day', code: 'NOT_YET', detail: 'Dagen har ikke vært ennå.' }],
      }),
    });
    const { container } = renderPart(<NetworkSection workplace={workplace} />);
    expect(await screen.findByText('Ingen har åpnet en dør her ennå')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Vi har spurt om de kjenner noen' }));
    await userEvent.selectOptions(screen.getByLabelText('Hvem hos bedriften'), 'Berit Baker');
    await userEvent.click(screen.getByRole('radio', { name: 'Ja, de har sagt ja' }));
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'POST')).toBe(true));
    const sent: unknown = await requests.find(({ method }) => method === 'POST')?.json();
    expect(sent).toMatchObject({ kind: 'ASK', contactId: 'p1', naming: 'YES', introducedId: null });
    expect((await screen.findAllByText('Dagen har ikke vært ennå.')).length).toBeGreaterThan(0);
  });

  it('is taken back with the version that was read', async () => {
    let gone = false;
    const requests = stubApi({
      [`GET ${url}`]: () => json({ items: gone ? [] : [row] }),
      'PUT /api/v1/network-introductions/n1': () => {
        gone = true;
        return json({ ...row, state: 'WITHDRAWN' });
      },
    });
    renderPart(<NetworkSection workplace={workplace} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Feilført: Nabokafeen' }));
    await waitFor(() => expect(screen.queryByText('Koblet oss til Nabokafeen')).toBeNull());
    expect(requests.find(({ method }) => method === 'PUT')?.headers.get('If-Match')).toBe('"3"');
  });

  it('is a line in the list of what to do now until somebody is in touch', async () => {
    stubApi({
      'GET /api/v1/own-network-introductions': [
        row,
        { ...row, id: 'n3', state: 'ASKED', introducedId: null, introduced: null },
      ],
    });
    const { container } = renderPart(<OwnNetwork />);
    const lines = await screen.findAllByRole('listitem');
    expect(lines[0]).toHaveTextContent('Nabokafeen Fjellbakeriet har koblet oss til dem 2. mars 2026.');
    expect(within(lines[1] as HTMLElement).getByRole('link')).toHaveAttribute('href', '/work/workplaces/w1');
    expect(await faults(container)).toEqual([]);
  });

  it('tells a firm what it did for others, and names those alone who have said yes', async () => {
    stubApi({
      'GET /api/v1/employer/workplaces/w1/network': {
        since: '2024-03-03',
        introduced: 2,
        hires: 1,
        introducedBy: [{ firm: 'Nabokafeen', day: '2026-03-02' }],
      },
    });
    renderPart(<OurNetwork id="w1" />);
    expect(await screen.findByText(/koblet oss til 2 bedrifter. 1 ansettelse der teller for dere/)).toBeVisible();
    expect(screen.getByText('Nabokafeen, 2. mars 2026')).toBeVisible();
  });
});

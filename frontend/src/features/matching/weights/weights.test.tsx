import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const as = (kind: string, role: string) => ({
  'GET /api/v1/session': { displayName: 'Åse Drift', kind, roles: [role], affiliations: [] },
});
const admin = as('STAFF', 'ADMIN');
const weights = { TASK_SKILL: 60, FORMAL: 20, HIRE: 20 };
const version = { version: 1, weights, madeAt: '2026-11-01T00:00:00Z' };
const profile = {
  code: 'BALANCED',
  version: 1,
  weights,
  purposes: ['JOB'],
  fixedAtNothing: ['OPENNESS'],
  history: [version],
};
const changed = { ...weights, TASK_SKILL: 50, HIRE: 30 };
const later = {
  ...profile,
  version: 2,
  weights: changed,
  history: [{ ...version, version: 2, weights: changed, reason: 'Flere får jobb', madeByName: 'Åse Drift' }, version],
};
const rules = {
  profiles: [
    { code: 'BALANCED', version: 1, weights, purposes: ['JOB'], since: '2026-11-01T00:00:00Z' },
    {
      code: 'EMPLOYER_VIEW',
      version: 3,
      weights: { TASK_SKILL: 100 },
      purposes: [],
      since: '2026-11-20T00:00:00Z',
    },
  ],
  minScore: 40,
  thinBasis: 50,
  esco: true,
};
const path = '/api/v1/administration/weights/BALANCED';

describe('MAT-08 weights', () => {
  it('are listed with what counts most', async () => {
    stubApi({ ...admin, 'GET /api/v1/matching-rules': rules });
    const { container } = renderApp('/admin/weights');
    expect(await screen.findByRole('link', { name: 'Balansert' })).toHaveAttribute('href', '/admin/weights/BALANCED');
    expect(screen.getByText('Oppgaver 60, Bevis 20, Jobbmulighet 20')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('are changed with a live sum and a reason, on the version that was read', async () => {
    const requests = stubApi({
      ...admin,
      [`GET ${path}`]: () => json(profile, { ETag: '"1"' }),
      [`PUT ${path}`]: () => json(later, { ETag: '"2"' }),
    });
    const { container } = renderApp('/admin/weights/BALANCED');
    await userEvent.click(await screen.findByRole('button', { name: 'Endre vektene' }));
    expect(screen.getByText('Summen er 100.')).toBeVisible();
    const tasks = screen.getByLabelText('Oppgaver');
    await userEvent.clear(tasks);
    await userEvent.type(tasks, '50');
    expect(screen.getByText('Summen er 90. Den skal bli 100.')).toBeVisible();
    expect(screen.getByText('Var 60')).toBeVisible();
    expect(screen.getByLabelText('Åpenhet')).toHaveAttribute('readonly');
    await userEvent.clear(screen.getByLabelText('Jobbmulighet'));
    await userEvent.type(screen.getByLabelText('Jobbmulighet'), '30');
    await userEvent.type(screen.getByLabelText('Hvorfor?'), 'Flere får jobb');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre ny versjon' }));
    expect(await screen.findByText('Oppgaver: 60 til 50, Jobbmulighet: 20 til 30')).toBeVisible();
    const sent = requests.find((one) => one.method === 'PUT');
    expect(sent?.headers.get('If-Match')).toBe('"1"');
    expect(await sent?.json()).toMatchObject({
      weights: { TASK_SKILL: 50, HIRE: 30, FORMAL: 20, WISH: 0 },
      reason: 'Flere får jobb',
    });
  });

  it('say at the criterion what is wrong', async () => {
    stubApi({
      ...admin,
      [`GET ${path}`]: () => json(profile, { ETag: '"1"' }),
      [`PUT ${path}`]: () =>
        problem(422, {
          code: 'WEIGHTS_NOT_VALID',
          detail: 'Vektene kan ikke lagres slik.',
          fields: [{ pointer: '/weights/HIRE', code: 'WEIGHT_NEGATIVE', detail: 'En vekt kan ikke være under 0.' }],
        }),
    });
    const { container } = renderApp('/admin/weights/BALANCED');
    await userEvent.click(await screen.findByRole('button', { name: 'Endre vektene' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre ny versjon' }));
    expect(await screen.findByRole('link', { name: 'En vekt kan ikke være under 0.' })).toHaveAttribute(
      'href',
      '#/weights/HIRE',
    );
    expect(screen.getByLabelText('Jobbmulighet')).toBeInvalid();
    expect(await faults(container)).toEqual([]);
  });

  it('come into force again from the history', async () => {
    const requests = stubApi({
      ...admin,
      [`GET ${path}`]: () => json(later, { ETag: '"2"' }),
      [`PUT ${path}/versions/1/restoration`]: () =>
        json(
          {
            ...later,
            version: 3,
            weights,
            history: [
              { ...version, version: 3, reason: 'For langt', restoredFrom: 1, madeByName: 'Åse' },
              ...later.history,
            ],
          },
          { ETag: '"3"' },
        ),
    });
    const { container } = renderApp('/admin/weights/BALANCED');
    await userEvent.click(await screen.findByRole('button', { name: 'Bruk versjon 1 igjen' }));
    await userEvent.type(screen.getByLabelText('Hvorfor?'), 'For langt');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Bruk versjon 1 igjen' }));
    expect(await screen.findByText('Samme vekter som versjon 1.')).toBeVisible();
    expect(await requests.find((one) => one.method === 'PUT')?.json()).toEqual({ reason: 'For langt' });
  });
});

describe('MAT-08 MAT-22 how matches are made', () => {
  it('shows the weights in force, what stops, the limits and ESCO', async () => {
    stubApi({ ...as('CANDIDATE', 'CANDIDATE'), 'GET /api/v1/matching-rules': rules });
    const { container } = renderApp('/how-matching-works');
    const table = await screen.findByRole('table', { name: 'Balansert' });
    expect(within(table).getByRole('row', { name: 'Oppgaver 60' })).toBeVisible();
    expect(screen.getByText('plassen er full')).toBeVisible();
    expect(screen.getByText('reiseveien er lengre enn grensen')).toBeVisible();
    expect(screen.getByText(/ikke treff under 40 poeng/)).toBeVisible();
    expect(screen.getByText('Denne tjenesten bruker ESCO, Europakommisjonens klassifisering.')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Vis vektene for'), 'Bedriftens egen liste');
    expect(await screen.findByRole('table', { name: 'Bedriftens egen liste' })).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('begins for a firm with the weights of its own list', async () => {
    stubApi({ ...as('EMPLOYER', 'EMPLOYER_MANAGER'), 'GET /api/v1/matching-rules': { ...rules, esco: false } });
    renderApp('/how-matching-works');
    expect(await screen.findByRole('table', { name: 'Bedriftens egen liste' })).toBeVisible();
    expect(screen.queryByText(/ESCO/)).toBeNull();
  });
});

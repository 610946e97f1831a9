import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const row = {
  id: 'c1',
  state: 'FLAGGED',
  workplaceId: 'w1',
  workplaceName: 'Nordlys Bakeri',
  officeName: 'Nav Hamar',
  writer: 'EMPLOYER',
  operation: 'POST /api/v1/employer/practice-places',
  field: '/place/need/title',
  times: 2,
  earlier: 1,
  openedAt: '2026-11-16T10:00:00Z',
};

const session = (role: string) => ({
  'GET /api/v1/session': {
    displayName: 'Lise Leder',
    kind: 'STAFF',
    language: 'NB',
    roles: [role],
    affiliations: [{ role, scope: 'OFFICE' }],
  },
});

describe('OVS-12 cases of refused wishes', () => {
  it('are listed without the text, with what came before', async () => {
    stubApi({ ...session('OFFICE_LEADER'), 'GET /api/v1/oversight-cases': { items: [row] } });
    const { container } = renderApp('/lead/oversight');
    expect(await screen.findByRole('link', { name: 'Avvist 16.11.2026' })).toHaveAttribute(
      'href',
      '/lead/oversight/c1',
    );
    expect(screen.getByText('Nordlys Bakeri')).toBeVisible();
    expect(screen.getByText('1 sak før denne')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('show the text, and are put away with a reason only', async () => {
    const requests = stubApi({
      ...session('OFFICE_LEADER'),
      'GET /api/v1/oversight-cases/c1': { row, text: 'Ikke fra X', actions: ['START_DIALOGUE', 'DISMISS'] },
      'POST /api/v1/oversight-cases/c1/dismissal': { row, text: 'Ikke fra X', actions: [] },
    });
    renderApp('/lead/oversight/c1');
    expect(await screen.findByText('Ikke fra X')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Legg bort saken' }));
    await userEvent.click(screen.getByRole('button', { name: 'Legg bort saken' }));
    expect(screen.getByText('Velg en grunn.')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'En lov krever det' }));
    await userEvent.click(screen.getByRole('button', { name: 'Legg bort saken' }));
    const sent = requests.find((one) => one.method === 'POST' && one.url.endsWith('/dismissal'));
    expect(await sent?.json()).toEqual({ reason: 'LEGAL_GROUND' });
  });
});

describe('OVS-03 workplaces without a hire', () => {
  const review = {
    id: 'n1',
    workplaceId: 'w1',
    workplace: 'Nordlys Bakeri',
    unhired: 4,
    cannotHire: 1,
    cap: 3,
    openedAt: '2026-11-20T08:00:00Z',
  };
  const base = { ...session('OFFICE_LEADER'), 'GET /api/v1/oversight-cases': { items: [] } };

  it('are held back until the leader decides, with a justification', async () => {
    const requests = stubApi({
      ...base,
      'GET /api/v1/no-hire-reviews': [review],
      'POST /api/v1/language-check': { listVersion: '1', hits: [] },
      'PUT /api/v1/no-hire-reviews/n1': { ...review, outcome: 'HOLD' },
    });
    const { container } = renderApp('/lead/oversight');
    expect(
      await screen.findByText(/4 har fullført på 24 måneder uten å bli ansatt. Taket for størrelsen er 3/),
    ).toBeVisible();
    expect(screen.getByText(/I tillegg kunne 1 ikke ansettes/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Avgjør' }));
    expect(screen.getByText('Velg hva du bestemmer.')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Hold den igjen' }));
    await userEvent.type(
      screen.getByRole('textbox', { name: /Begrunnelse/ }),
      'De har ikke svart på tre henvendelser.',
    );
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Avgjør' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    expect(await requests.find(({ method }) => method === 'PUT')?.json()).toEqual({
      outcome: 'HOLD',
      justification: 'De har ikke svart på tre henvendelser.',
    });
  });

  it('are for leaders alone, and an empty list says so', async () => {
    stubApi({ ...base, 'GET /api/v1/no-hire-reviews': [] });
    const { unmount } = renderApp('/lead/oversight');
    expect(await screen.findByText('Ingen bedrifter venter på en vurdering.')).toBeVisible();
    unmount();
    stubApi({ ...base, ...session('MARKET_CONTACT') });
    renderApp('/lead/oversight');
    expect(await screen.findByText('Ingen saker')).toBeVisible();
    expect(screen.queryByText('Bedrifter uten ansettelse')).toBeNull();
  });
});

import { screen } from '@testing-library/react';
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

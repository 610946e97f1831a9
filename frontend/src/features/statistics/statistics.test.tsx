import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const session = (role: string) => ({
  'GET /api/v1/session': {
    displayName: 'Tone Jordheim',
    kind: 'STAFF',
    language: 'NB',
    roles: [role],
    affiliations: [{ role, scope: 'NATIONAL' }],
  },
});
const row = {
  id: 'x1',
  kind: 'CANDIDATES',
  from: '2026-Q1',
  to: '2026-Q4',
  reason: 'Årsrapport om praksis',
  k: 5,
  rows: 120,
  hash: 'a'.repeat(64),
  madeBy: 'Tone Jordheim',
  madeAt: '2026-11-16T10:00:00Z',
};

describe('PRI-13 exports without names', () => {
  it('are taken with a reason, saved by the browser and listed', async () => {
    const saved = vi.fn(() => 'blob:x');
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: saved, revokeObjectURL: vi.fn() }));
    const requests = stubApi({
      ...session('STATISTICS'),
      'GET /api/v1/exports': { items: [row] },
      'POST /api/v1/exports': { row, csv: 'id;region\n' },
    });
    const { container } = renderApp('/statistics');
    expect(await screen.findByText('Årsrapport om praksis')).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: /Hva det skal brukes til/ }), 'Årsrapport om praksis');
    await userEvent.click(screen.getByRole('button', { name: 'Eksporter' }));
    await vi.waitFor(() => expect(saved).toHaveBeenCalled());
    const sent = requests.find((one) => one.method === 'POST');
    expect(await sent?.json()).toMatchObject({ kind: 'CANDIDATES', reason: 'Årsrapport om praksis' });
  });

  it('are read by an auditor, who takes none', async () => {
    stubApi({ ...session('AUDITOR'), 'GET /api/v1/exports': { items: [row] } });
    renderApp('/statistics');
    expect(await screen.findByText('120')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Eksporter' })).toBeNull();
  });
});

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

describe('MAT-03 from which side suggestions begin', () => {
  const office = { region: 'OSTLANDET_ELLERS', own: false };
  const modes = {
    from: '2026-05-01',
    to: '2026-10-31',
    least: 5,
    leastBase: 20,
    offices: [
      { ...office, officeId: 'o1', officeName: 'Nav Hamar', own: true, introductions: 48, placeFirstShare: 25 },
      { ...office, officeId: 'o2', officeName: 'Nav Elverum', introductions: 12 },
      { ...office, officeId: 'o3', officeName: 'Nav Utpost' },
      { ...office, officeId: 'o4', officeName: 'Nav Nyby', introductions: 0 },
    ],
  };

  it('is a share for each office, and small numbers are said to be hidden', async () => {
    stubApi({ ...session('OFFICE_LEADER'), 'GET /api/v1/funnel/modes': modes });
    const { container } = renderApp('/lead/funnel');
    expect(await screen.findByText('25 prosent')).toBeVisible();
    expect(screen.getByText('ditt kontor')).toBeVisible();
    expect(screen.getAllByText('skjult: for få')).toHaveLength(3);
    expect(screen.getByText('ingen')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Forslag 1. mai 2026 til 31. oktober 2026' })).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('says so where there is no office', async () => {
    stubApi({ ...session('STATISTICS'), 'GET /api/v1/funnel/modes': { ...modes, offices: [] } });
    renderApp('/lead/funnel');
    expect(await screen.findByText('Ingen kontorer ennå')).toBeVisible();
  });
});

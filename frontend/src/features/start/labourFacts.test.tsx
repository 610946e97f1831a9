import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { employerApi, workplace } from '~/features/start/fixtures';
import { staffApi } from '~/features/start/staffFixtures';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const source = { source: 'Tabell 1 (oppdiktet)', publishedOn: '2026-01-05' };
const facts = {
  workplaceId: workplace.id,
  industry: 'C',
  groups: [
    {
      group: 'WORKERS',
      area: 'Innlandet',
      industry: 'C',
      nearerTooSmall: true,
      figures: [
        { indicator: 'WORKERS_25_39', year: 2025, value: 1200 },
        { indicator: 'WORKERS_55_66', year: 2025, value: 2400 },
      ],
      sources: [source],
    },
    { group: 'SHORTAGE', nearerTooSmall: true, missing: 'TOO_SMALL', figures: [], sources: [] },
    {
      group: 'OUTLOOK',
      nearerTooSmall: false,
      figures: [
        { indicator: 'SUPPLY', year: 2026, value: 90_000 },
        { indicator: 'DEMAND', year: 2036, value: 110_000 },
      ],
      sources: [source],
    },
  ],
};

afterEach(() => vi.restoreAllMocks());

describe('UXC-09 labour here', () => {
  it('says the numbers with area, year and source, and why a nearer area has none', async () => {
    stubApi({ ...employerApi, [`GET /api/v1/employer/workplaces/${workplace.id}/labour-facts`]: facts });
    const { container } = renderApp('/employer/facts');
    const table = await screen.findByRole('table', { name: 'Innlandet, industri, 2025' });
    expect(screen.getAllByText('Innlandet, industri, 2025').length, 'for the eye too').toBeGreaterThan(1);
    expect(within(table).getByRole('row', { name: /55–66 år/ })).toHaveTextContent(/2.400/);
    expect(screen.getByText('Ingen tall for så små steder. Tallene er for Innlandet.')).toBeVisible();
    expect(screen.getAllByText(/^Kilde: Tabell 1 \(oppdiktet\), publisert 5. januar 2026/)).toHaveLength(2);
    expect(screen.getByText('Ingen tall for så små steder.')).toBeVisible();
    expect(screen.getByRole('table', { name: 'hele Norge, alle bransjer, 2026–2036' })).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('is printed with one press', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    stubApi({ ...employerApi, [`GET /api/v1/employer/workplaces/${workplace.id}/labour-facts`]: facts });
    renderApp('/employer/facts');
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv ut' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('is there for who prepares a visit', async () => {
    stubApi({ ...staffApi, 'GET /api/v1/workplaces/w1/labour-facts': { ...facts, workplaceId: 'w1' } });
    renderApp('/work/workplaces/w1/facts');
    expect(await screen.findByRole('table', { name: 'Innlandet, industri, 2025' })).toBeVisible();
  });
});

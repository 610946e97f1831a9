import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HistorySection } from '~/features/employer/staff/HistorySection';
import type { HostHistory } from '~/features/employer/staff/history';
import { EndForm } from '~/features/followup/staff/EndForm';
import { employerApi } from '~/features/start/fixtures';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp, renderPart } from '~/testing/render';

const history: HostHistory = {
  since: '2024-11-22',
  until: '2026-11-21',
  placements: 7,
  started: 6,
  running: 1,
  completed: 1,
  endedEarly: 2,
  endedEarlyBy: [
    { side: 'CANDIDATE', count: 1 },
    { side: 'NAV', count: 1 },
  ],
  interrupted: 2,
  hired: 1,
  hires: [{ contract: 'PERMANENT', percent: 80 }],
  networkHires: 1,
  withoutTraining: 0,
};

describe('EMP-14 what came of the placements', () => {
  it('stands in numbers, with who ended early, the contract and what was good', async () => {
    stubApi({ 'GET /api/v1/workplaces/w1/history': history });
    const { container } = renderPart(<HistorySection id="w1" />);
    expect(await screen.findByText('2: 1 av kandidaten, 1 av Nav')).toBeVisible();
    expect(screen.getByText(/^1: fast 80/)).toBeVisible();
    expect(screen.getByText(/ingen har sagt at opplæringen manglet/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('is shown to the firm of itself, with how it answers', async () => {
    stubApi(employerApi);
    renderApp('/employer/workplace');
    expect(await screen.findByText('4 svar, halvparten innen 30 timer')).toBeVisible();
    expect(screen.getByText(/^1: fast 80/)).toBeVisible();
  });

  it('takes the contract of a hire, and of nothing else', async () => {
    const requests = stubApi({ 'POST /api/v1/placements/p1/end': {} });
    renderPart(<EndForm id="p1" onClose={() => undefined} />);
    const kind = screen.getByRole('combobox', { name: 'Hvordan endte det?' });
    await userEvent.selectOptions(kind, 'COMPLETED');
    expect(screen.queryByRole('textbox', { name: 'Stillingsprosent' })).toBeNull();
    await userEvent.selectOptions(kind, 'HIRED');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Kontrakten/ }), 'PERMANENT');
    await userEvent.type(screen.getByRole('textbox', { name: 'Stillingsprosent' }), '80');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hvorfor?' }), 'HIRED_HERE');
    await userEvent.click(screen.getByRole('button', { name: 'Avslutt i dag' }));
    const sent = requests.find(({ method }) => method === 'POST');
    expect(await sent?.json()).toMatchObject({ endKind: 'HIRED', contract: 'PERMANENT', percent: 80 });
  });
});

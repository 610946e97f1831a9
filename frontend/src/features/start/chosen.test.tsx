import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { example } from '~/features/matching/example';
import { matches, staffApi } from '~/features/start/staffFixtures';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const rows = ['Plass A', 'Plass B'].map((title) => ({
  ...example,
  id: title,
  placeId: title,
  title,
  mayOpen: true,
  mayAsk: true,
}));
const evidence = [
  { placeId: 'Plass B', finished: 5, hires: 2, since: '2024-11-22', until: '2026-11-21' },
  { placeId: 'Plass A', finished: 0, hires: 0, since: '2024-11-22', until: '2026-11-21' },
];
const listed = (request: Request) => ({
  ...matches,
  full: rows,
  fullCount: 2,
  evidence: request.url.includes('evidence=true') ? evidence : null,
});
const path = 'GET /api/v1/candidates/c1/matches';
const asked = (requests: readonly Request[]) =>
  requests.filter((one) => one.url.includes('/candidates/c1/matches')).map((one) => new URL(one.url).searchParams);
const order = () =>
  within(screen.getByRole('list', { name: 'Passer' }))
    .getAllByRole('article')
    .map((row) => row.textContent.match(/Plass [AB]/)?.[0]);

describe('MAT-08 a profile chosen by hand', () => {
  it('needs a reason, holds for the list and its links, and can be taken back', async () => {
    const requests = stubApi({ ...staffApi, [path]: listed });
    const { container, router } = renderApp('/work/candidates/c1/matches');
    expect(await screen.findByText('Vekt: etter målet til kandidaten.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Velg en annen vekt' }));
    await userEvent.selectOptions(screen.getByLabelText('Vekt'), 'ansettelse først');
    await userEvent.click(screen.getByRole('button', { name: 'Vis listen' }));
    expect(screen.getByLabelText('Hvorfor?')).toBeInvalid();
    expect(await faults(container)).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText('Hvorfor?'), 'avtalt plan');
    await userEvent.click(screen.getByRole('button', { name: 'Vis listen' }));
    expect(await screen.findByText('Vekt valgt for hånd: ansettelse først. Grunn: avtalt plan.')).toBeVisible();
    expect(router.state.location.search).toContain('profile=HIRE_FIRST&profileReason=AGREED_PLAN');
    expect(asked(requests).at(-1)?.get('profile')).toBe('HIRE_FIRST');
    await screen.findByRole('list', { name: 'Passer' });
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((to) => to.startsWith('/work/introductions/new'))).not.toEqual([]);
    for (const to of links.filter((one) => one.startsWith('/work/introductions/new')))
      expect(to).toContain('profile=HIRE_FIRST&profileReason=AGREED_PLAN');
    await userEvent.click(screen.getByRole('button', { name: 'Tilbake til målet' }));
    expect(await screen.findByText('Vekt: etter målet til kandidaten.')).toBeVisible();
    // The list as it was may be remembered: what is asked for stands in the address.
    expect(router.state.location.search).not.toContain('profile');
  });
});

describe('MAT-32 what is known of firms', () => {
  it('is shown with its base and period, and never re-orders', async () => {
    stubApi({ ...staffApi, [path]: listed });
    const { container } = renderApp('/work/candidates/c1/matches');
    await screen.findByRole('list', { name: 'Passer' });
    const before = order();
    expect(before).toEqual(['Plass A', 'Plass B']);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Vis hvordan det har gått/ }));
    expect(await screen.findByText('5 ferdige her siden 22.11.2024, 2 ansatt')).toBeVisible();
    expect(screen.getByText('Ingen har vært ferdig her siden 22.11.2024')).toBeVisible();
    expect(order()).toEqual(before);
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Vis hvordan det har gått/ }));
    expect(screen.queryByText(/ferdige her/)).toBeNull();
    expect(order()).toEqual(before);
  });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { employerApi, place as ownPlace, placeRow as ownRow } from '~/features/start/fixtures';
import { kari } from '~/features/candidate/staff/fixtures';
import { place, staffApi } from '~/features/start/staffFixtures';
import { faults } from '~/testing/axe';
import { json, stubApi } from '~/testing/api';
import { renderApp } from '~/testing/render';

const pausesAt = '2026-12-03T08:00:00Z';

describe('PLC-12 a place that nobody has confirmed', () => {
  it('asks its firm, with the day on which it leaves the lists', async () => {
    stubApi({ ...employerApi, 'GET /api/v1/employer/practice-places/p1': { ...ownPlace, pausesAt } });
    const { container } = renderApp('/employer/practice-places/p1');
    expect(await screen.findByRole('heading', { name: /Gjelder plassen fortsatt/ })).toBeVisible();
    expect(screen.getByText(/^Uten svar tas den av listene .*3\. desember/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('is out again with one press on the first page of the firm', async () => {
    let sent = false;
    stubApi({
      ...employerApi,
      'GET /api/v1/employer/practice-places': { items: [{ ...ownRow, state: 'PAUSED' }] },
      'POST /api/v1/employer/practice-places/p1/confirmation': () => {
        sent = true;
        return json({ ...ownPlace, state: 'PUBLISHED' });
      },
    });
    renderApp('/employer');
    expect(await screen.findByText(/Plassen er tatt av listene/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Gjelder fortsatt: / }));
    await waitFor(() => expect(sent).toBe(true));
    expect((await screen.findAllByText('Takk. Plassen gjelder fortsatt.'))[0]).toBeVisible();
  });

  it('lets the market contact pass on what the firm says', async () => {
    let sent = false;
    stubApi({
      ...staffApi,
      'GET /api/v1/session': { ...kari, roles: ['MARKET_CONTACT'] },
      'GET /api/v1/practice-places/p1': { ...place, state: 'PAUSED', actions: [] },
      'POST /api/v1/practice-places/p1/confirmation': () => {
        sent = true;
        return json({ ...place, state: 'PUBLISHED' });
      },
    });
    renderApp('/work/practice-places/p1');
    const said = await screen.findByRole('button', { name: 'Bedriften sier at den gjelder' });
    expect(screen.queryByRole('link', { name: 'Finn kandidater' })).toBeNull();
    await userEvent.click(said);
    await waitFor(() => expect(sent).toBe(true));
  });
});

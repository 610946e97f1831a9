import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { kari } from '~/features/candidate/staff/fixtures';
import { employerApi, place as ownPlace } from '~/features/start/fixtures';
import { place, staffApi } from '~/features/start/staffFixtures';
import { faults } from '~/testing/axe';
import { json, stubApi } from '~/testing/api';
import { renderApp } from '~/testing/render';

const waiting = { ...place, state: 'SUBMITTED', confirmed: true, actions: ['APPROVE', 'RETURN', 'REFUSE'] };

describe('PLC-15 a place that is not approved as it stands', () => {
  it('is sent back with a reason, and never without one', async () => {
    const requests = stubApi({
      ...staffApi,
      'GET /api/v1/session': { ...kari, roles: ['MARKET_CONTACT'] },
      'GET /api/v1/practice-places/p1': waiting,
      'POST /api/v1/practice-places/p1/return': { ...waiting, state: 'DRAFT', actions: [] },
    });
    const { container } = renderApp('/work/practice-places/p1');
    await userEvent.click(await screen.findByRole('button', { name: 'Send tilbake' }));
    const form = screen.getByRole('form', { name: 'Send tilbake' });
    expect(await faults(container)).toEqual([]);
    await userEvent.click(within(form).getByRole('button', { name: 'Send tilbake' }));
    expect(within(form).getAllByText('Skriv en grunn.').length).toBeGreaterThan(0);
    await userEvent.type(within(form).getByLabelText('Hva må rettes?'), 'Hvilke dager?');
    await userEvent.click(within(form).getByRole('button', { name: 'Send tilbake' }));
    await waitFor(() => expect(requests.some((one) => one.url.endsWith('/return'))).toBe(true));
    const sent = requests.find((one) => one.url.endsWith('/return'));
    expect(await sent?.clone().json()).toEqual({ reason: 'Hvilke dager?' });
  });

  it('tells the firm why, which mends it and sends it again', async () => {
    stubApi({
      ...employerApi,
      'GET /api/v1/employer/practice-places/p1': {
        ...ownPlace,
        state: 'DRAFT',
        declineReason: 'Hvilke dager?',
        actions: ['SUBMIT'],
      },
    });
    const { container } = renderApp('/employer/practice-places/p1');
    expect(await screen.findByRole('heading', { name: /Sendt tilbake til dere/ })).toBeVisible();
    expect(screen.getByText('Hvilke dager?')).toBeVisible();
    expect(screen.getByRole('link', { name: /Endre/ })).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('PLC-12 is paused by the firm with one press, and says so', async () => {
    let paused = false;
    stubApi({
      ...employerApi,
      'GET /api/v1/employer/practice-places/p1': () =>
        json(
          paused
            ? { ...ownPlace, state: 'PAUSED', pauseReason: 'BY_HAND', actions: ['REVIVE', 'CLOSE'] }
            : { ...ownPlace, actions: ['PAUSE', 'CLOSE'] },
        ),
      'POST /api/v1/employer/practice-places/p1/pause': () => {
        paused = true;
        return json({ ...ownPlace, state: 'PAUSED', pauseReason: 'BY_HAND' });
      },
    });
    renderApp('/employer/practice-places/p1');
    await userEvent.click(await screen.findByRole('button', { name: 'Sett på pause' }));
    expect(await screen.findByText(/Plassen er på pause\. Trykk/)).toBeVisible();
  });
});

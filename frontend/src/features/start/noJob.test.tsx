import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { candidateApi, me, offer } from '~/features/start/fixtures';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

describe('MAT-12 a job is the only aim, and none can be reached', () => {
  it('says so plainly, and stores the yes', async () => {
    const calls = stubApi({
      ...candidateApi,
      'GET /api/v1/me/offers/i1': { ...offer, needsNoJobYes: true },
      'PUT /api/v1/me/no-job-acceptance': {},
    });
    renderApp('/me/offers/i1');
    expect(await screen.findByText('Her er det ingen jobb å få nå.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Ja, jeg vil ha praksis også uten jobb etterpå' }));
    const sent = calls.find(({ method }) => method === 'PUT');
    expect(await sent?.json()).toEqual({ accepts: true });
  });

  it('lets the yes be found again from the offer, and taken back', async () => {
    const given = { ...candidateApi, 'GET /api/v1/me': { ...me, acceptsNoJob: true } };
    stubApi({ ...given, 'GET /api/v1/me/offers/i1': offer });
    const { unmount } = renderApp('/me/offers/i1');
    expect(await screen.findByRole('link', { name: /Du har sagt ja til praksis uten jobb/ })).toHaveAttribute(
      'href',
      '/me/consents',
    );
    unmount();
    const calls = stubApi({ ...given, 'PUT /api/v1/me/no-job-acceptance': me });
    const { container } = renderApp('/me/consents');
    const take = await screen.findByRole('button', { name: 'Ta ja-et tilbake' });
    expect(await faults(container)).toEqual([]);
    await userEvent.click(take);
    const sent = calls.find(({ method }) => method === 'PUT');
    expect(await sent?.json()).toEqual({ accepts: false });
  });

  it('says nothing of a yes that was never given', async () => {
    stubApi(candidateApi);
    renderApp('/me/consents');
    expect(await screen.findByText('Kort uten navn')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ta ja-et tilbake' })).toBeNull();
  });
});

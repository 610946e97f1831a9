import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { candidateApi, offer } from '~/features/start/fixtures';
import { stubApi } from '~/testing/api';
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
});

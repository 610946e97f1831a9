import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '~/features/practiceplace/prospect/prospect';
import { candidateApi, employerApi, offer, place } from '~/features/start/fixtures';
import { problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const url = 'PUT /api/v1/employer/practice-places/p1/prospect';

describe('PLC-11 the employer can promise less', () => {
  it('says what is missing, then sends the new word with its reason against the version that was read', async () => {
    const requests = stubApi({ ...employerApi, [url]: { ...place, version: 4 } });
    const { container } = renderApp('/employer/practice-places/p1');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Vi kan love mindre enn avtalt' }));
    const form = screen.getByRole('form', { name: 'Endre hva som kan følge' });
    expect(within(form).queryByRole('radio', { name: 'Ja' })).toBeNull();
    await user.click(within(form).getByRole('button', { name: 'Endre og spør kandidatene' }));
    expect(within(form).getAllByText('Velg hva som gjelder nå.').length).toBeGreaterThan(0);
    await user.click(within(form).getByRole('radio', { name: 'Nei' }));
    await user.click(within(form).getByRole('radio', { name: 'Stillingen er besatt av en annen' }));
    expect(await faults(container)).toEqual([]);
    await user.click(within(form).getByRole('button', { name: 'Endre og spør kandidatene' }));
    const sent = requests.find((one) => one.method === 'PUT');
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(await sent?.json()).toEqual({ prospect: 'NONE', reason: 'POST_FILLED' });
  });

  it('offers the reasons that fit the direction', () => {
    expect(reasonsOf('INTENDED', 'NONE')).toContain('POST_FILLED');
    expect(reasonsOf('NONE', 'POSSIBLE')).not.toContain('POST_FILLED');
    expect(reasonsOf('NONE', undefined)).toEqual([]);
  });

  it('keeps what was chosen when somebody saved meanwhile', async () => {
    stubApi({ ...employerApi, [url]: problem(409, { code: 'CONFLICT' }) });
    renderApp('/employer/practice-places/p1');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Vi kan love mindre enn avtalt' }));
    await user.click(screen.getByRole('radio', { name: 'Nei' }));
    await user.click(screen.getByRole('radio', { name: 'Det er ikke penger til det' }));
    await user.click(screen.getByRole('button', { name: 'Endre og spør kandidatene' }));
    expect(await screen.findByText('Noen andre har lagret imens')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Nei' })).toBeChecked();
  });
});

describe('PLC-11 the candidate is asked anew', () => {
  const anew = {
    ...offer,
    state: 'PRESENTED',
    asks: 'PROSPECT',
    dueOn: undefined,
    askedAnew: { told: 'INTENDED', now: 'NONE', reason: 'POST_FILLED', on: '2026-11-20' },
  };

  it('reads what was said, what is said now and why, and goes on', async () => {
    const requests = stubApi({
      ...candidateApi,
      'GET /api/v1/me/offers/i1': anew,
      'POST /api/v1/me/offers/i1/prospect-answer': { ...offer, asks: null },
    });
    const { container } = renderApp('/me/offers/i1');
    expect(await screen.findByRole('heading', { name: 'Bedriften har endret svaret om jobb' })).toBeVisible();
    expect(screen.getByText('Stillingen er besatt av en annen')).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, jeg vil fortsatt' }));
    const sent = requests.find((one) => one.method === 'POST');
    expect(await sent?.json()).toEqual({ prospect: 'NONE' });
  });

  it('may say no, with a reason of its own', async () => {
    const requests = stubApi({
      ...candidateApi,
      'GET /api/v1/me/offers/i1': anew,
      'POST /api/v1/me/offers/i1/withdraw': { ...offer, state: 'WITHDRAWN', asks: null },
    });
    renderApp('/me/offers/i1');
    await userEvent.click(await screen.findByRole('button', { name: 'Nei takk' }));
    await userEvent.click(screen.getByRole('button', { name: /Send/ }));
    const sent = requests.find((one) => one.method === 'POST');
    expect(await sent?.json()).toMatchObject({ reason: 'NO_JOB_PROSPECT' });
  });
});

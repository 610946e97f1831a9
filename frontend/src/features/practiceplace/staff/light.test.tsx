import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LightSection } from '~/features/employer/staff/LightSection';
import type { LightView, OutlookView } from '~/features/employer/staff/light';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

const red: LightView = {
  colour: 'RED',
  reasons: ['NOT_NOW', 'DOWNSIZING'],
  askedOften: true,
  newestFact: '2026-11-20T08:00:00Z',
  confirmed: '2026-10-20T08:00:00Z',
  since: '2026-11-20T08:00:00Z',
  changes: [
    { before: 'GREEN', colour: 'RED', reasons: ['DOWNSIZING'], changedAt: '2026-11-20T08:00:00Z' },
    { colour: 'GREEN', reasons: ['CONFIRMED'], changedAt: '2026-10-20T08:00:00Z' },
  ],
};
const told: OutlookView = {
  outlook: { course: 'DOWNSIZING', recruits: true, howMany: 2, occupation: 'welder' },
  occupationName: 'Sveiser',
  toldAt: '2026-11-20T08:00:00Z',
  notNowUntil: '2027-01-31',
};
const api = { 'GET /api/v1/workplaces/w1/light': red, 'GET /api/v1/workplaces/w1/outlook': told };

describe('EMP-07 the light of a workplace', () => {
  it('is a word with its reasons, what would change it and how it was, and nobody sets it', async () => {
    stubApi(api);
    const { container } = renderPart(<LightSection id="w1" tells={false} />);
    expect(await screen.findByText('Ikke nå')).toBeVisible();
    expect(screen.getByText('Har sagt nei for en tid.')).toBeVisible();
    expect(screen.getByText('Melder om nedbemanning.')).toBeVisible();
    expect(screen.getByText(/Endrer seg når det som stopper, er over/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Slik var det før' }));
    expect(await screen.findByText(/20. oktober 2026: Ja nå/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Skriv ned et nei' })).toBeNull();
    expect(await faults(container)).toEqual([]);
  });
});

describe('EMP-15 the load that nobody has declared', () => {
  it('stands with the light, with the day of the last question', async () => {
    stubApi(api);
    const first = renderPart(
      <LightSection id="w1" tells={false} load={{ running: 1, capReached: false, askedOn: '2026-10-01' }} />,
    );
    expect(await screen.findByText(/er ikke oppgitt. Sist spurt 1. oktober 2026./)).toBeVisible();
    first.unmount();
    renderPart(<LightSection id="w1" tells={false} load={{ running: 1, capReached: false, others: 0 }} />);
    expect(await screen.findByText('Ikke nå')).toBeVisible();
    expect(screen.queryByText(/er ikke oppgitt/)).toBeNull();
  });
});

describe('EMP-13 what a workplace tells of the time ahead', () => {
  it('is written down with a need that has no posted place, and the light is asked for anew', async () => {
    const requests = stubApi({ ...api, 'PUT /api/v1/workplaces/w1/outlook': told, 'GET /api/v1/concepts': [] });
    const { container } = renderPart(<LightSection id="w1" tells />);
    expect(await screen.findByText('Sveiser')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Skriv hva bedriften forteller' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Retning' }), 'GROWING');
    const many = screen.getByRole('textbox', { name: 'Hvor mange' });
    await userEvent.clear(many);
    await userEvent.type(many, '4');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    expect(await requests.find(({ method }) => method === 'PUT')?.json()).toEqual({
      course: 'GROWING',
      recruits: true,
      howMany: 4,
      occupation: 'welder',
    });
    await waitFor(() => expect(requests.filter(({ url }) => url.endsWith('/light')).length).toBeGreaterThan(1));
  });

  it('EMP-06 a no until a day is written down, and lifted without one', async () => {
    const requests = stubApi({ ...api, 'PUT /api/v1/workplaces/w1/pause': { ...told, notNowUntil: null } });
    renderPart(<LightSection id="w1" tells />);
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv ned et nei' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    expect(await requests.find(({ method }) => method === 'PUT')?.json()).toEqual({ kind: 'NOT_NOW', lastDay: null });
    await waitFor(() => expect(screen.queryByText('31. januar 2027')).toBeNull());
  });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { OwnRecoveries } from '~/features/employer/staff/OwnRecoveries';
import RecoverySection from '~/features/employer/staff/RecoverySection';
import type { Lapsed, Recovery } from '~/features/employer/staff/recovery';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp, renderPart } from '~/testing/render';

const workplace: WorkplaceView = {
  id: 'w1',
  employerId: 'e1',
  employer: 'Fjellbakeriet AS',
  organisationNumber: '300000011',
  unitNumber: '300000020',
  name: 'Fjellbakeriet',
  sector: 'PRIVATE',
  surroundings: 'ORDINARY',
  contacts: [],
  practiceLoad: { running: 0, capReached: false },
  version: 1,
};
const url = `/api/v1/workplaces/${workplace.id}/recovery`;
const burnt: Recovery = {
  workplaceId: workplace.id,
  talks: [{ feltOn: '2026-03-02', dueOn: '2026-03-09', overdue: false }],
  talkWith: 'Kari Kollega',
  wear: {
    days: 90,
    limit: 2,
    referrals: [{ on: '2026-02-20', reason: 'LANGUAGE_FOR_TASK' }],
    coolDownUntil: '2026-03-22',
    passes: [{ on: '2026-02-25', reason: 'EMPLOYER_ASKED', by: 'Ola Rådgiver' }],
  },
};
const host: Lapsed = {
  id: 'w7',
  name: 'Fjellbakeriet',
  employer: 'Fjell AS',
  municipality: 'Hamar',
  stage: 'LOST',
  since: '2026-02-01',
  reason: 'NO_FOLLOWUP_CAPACITY',
  reasonOn: '2026-01-10',
  finished: 2,
  talkOpen: true,
  owner: 'Kari Kollega',
  last: { on: '2026-01-20', type: 'FOLLOW_UP', result: 'Kanskje neste år' },
};

describe('EMP-10 what went wrong at a firm', () => {
  it('says what to talk about and by when, and the talk is logged there', async () => {
    const requests = stubApi({
      [`GET ${url}`]: burnt,
      [`POST /api/v1/workplaces/${workplace.id}/activities`]: problem(400, {
        code: 'INVALID_INPUT',
        fields: [{ pointer: '/result', code: 'REQUIRED', detail: 'Skriv hva som ble sagt.' }],
      }),
    });
    const { container } = renderPart(<RecoverySection workplace={workplace} logs />);
    expect(
      await screen.findByText('Et praksisopphold ble brutt av 2. mars 2026. Snakk med dem senest 9. mars 2026.'),
    ).toBeVisible();
    expect(screen.getByText(/Kari Kollega tar samtalen/)).toBeVisible();
    expect(screen.getByText(/fred til og med 22. mars 2026/)).toBeVisible();
    expect(screen.getByText('20. februar 2026: språket rakk ikke til oppgaven')).toBeVisible();
    expect(screen.getByText('25. februar 2026, Ola Rådgiver: Arbeidsplassen har selv spurt etter noen')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Før samtalen' }));
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'POST')).toBe(true));
    const sent: unknown = await requests.find(({ method }) => method === 'POST')?.json();
    expect(sent).toMatchObject({ state: 'HELD', type: 'RECOVERY' });
    expect((await screen.findAllByText('Skriv hva som ble sagt.')).length).toBeGreaterThan(0);
  });

  it('goes when the talk is logged', async () => {
    const mended = { ...burnt, talks: [], wear: { ...burnt.wear, referrals: [], passes: [] } };
    let talked = false;
    stubApi({
      [`GET ${url}`]: () => json(talked ? mended : burnt),
      [`POST /api/v1/workplaces/${workplace.id}/activities`]: () => {
        talked = true;
        return json({});
      },
    });
    renderPart(<RecoverySection workplace={workplace} logs />);
    await userEvent.click(await screen.findByRole('button', { name: 'Før samtalen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(screen.queryByText('Ta vare på forholdet')).toBeNull());
  });

  it('takes no room where nothing is to be mended', async () => {
    const requests = stubApi({
      [`GET ${url}`]: { ...burnt, talks: [], wear: { days: 90, limit: 2, referrals: [], passes: [] } },
    });
    const { container } = renderPart(<RecoverySection workplace={workplace} logs />);
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(container).not.toHaveTextContent('Ta vare på forholdet');
  });

  it('is a line in the list of what to do now', async () => {
    stubApi({
      'GET /api/v1/own-recoveries': [
        { workplaceId: 'w1', workplace: 'Fjellbakeriet', feltOn: '2026-03-02', dueOn: '2026-03-09', overdue: true },
      ],
    });
    const { container } = renderPart(<OwnRecoveries />);
    expect(await screen.findByRole('link', { name: 'Fjellbakeriet' })).toHaveAttribute('href', '/work/workplaces/w1');
    expect(screen.getByText(/skulle ha snakket med dem innen 9. mars 2026/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });
});

describe('EMP-10 hosts that take nobody in any more', () => {
  it('stand with the first reason, who owns them and what was last said, and are narrowed', async () => {
    const requests = stubApi({
      'GET /api/v1/session': json({ personId: 'k1', displayName: 'Kari', roles: ['MARKET_CONTACT'] }),
      'GET /api/v1/lapsed-workplaces': { items: [host], next: null },
    });
    const { container } = renderApp('/work/workplaces/lapsed');
    expect(await screen.findByRole('link', { name: 'Fjellbakeriet' })).toHaveAttribute('href', '/work/workplaces/w7');
    expect(screen.getByRole('cell', { name: /Har ikke folk til å følge opp/ })).toBeVisible();
    expect(screen.getByText('Kanskje neste år')).toBeVisible();
    expect(screen.getByText('En samtale venter')).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hvem sine' }), 'MINE');
    await waitFor(() => expect(requests.some(({ url: asked }) => asked.includes('whose=MINE'))).toBe(true));
  });

  it('say why where there are none', async () => {
    stubApi({
      'GET /api/v1/session': json({ personId: 'k1', displayName: 'Kari', roles: ['MARKET_CONTACT'] }),
      'GET /api/v1/lapsed-workplaces': { items: [], next: null },
    });
    renderApp('/work/workplaces/lapsed');
    expect(await screen.findByText('Ingen bedrifter har sluttet å ta inn folk.')).toBeVisible();
  });
});

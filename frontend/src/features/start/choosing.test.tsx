import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { kari } from '~/features/candidate/staff/fixtures';
import type { HostHistory } from '~/features/employer/staff/history';
import { agreement, checklist, firstPlacement, principles, staffApi, versioned } from '~/features/start/staffFixtures';
import { problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const history: HostHistory = {
  since: '2024-11-24',
  until: '2026-11-23',
  placements: 3,
  started: 3,
  running: 0,
  completed: 2,
  endedEarly: 1,
  endedEarlyBy: [{ side: 'NAV', count: 1 }],
  interrupted: 0,
  hired: 1,
  hires: [],
  networkHires: 0,
  withoutTraining: 0,
};
const url = '/api/v1/workplaces/w1/choice-checklist';
const leader = {
  ...kari,
  roles: ['OFFICE_LEADER'],
  affiliations: [{ role: 'OFFICE_LEADER', scope: 'OFFICE', scopeId: 'o1' }],
};

describe('EMP-17 the checklist of a workplace', () => {
  it('is filled beside what is known already, on the version that was read', async () => {
    const requests = stubApi({
      ...staffApi,
      'GET /api/v1/workplaces/w1/history': history,
      [`PUT ${url}`]: versioned({ ...checklist, version: 1 }),
    });
    const { container } = renderApp('/work/workplaces/w1');
    await userEvent.click(await screen.findByRole('button', { name: 'Fyll ut sjekklisten' }));
    const form = within(screen.getByRole('form', { name: 'Sjekkliste før første plassering' }));
    const supervisor = within(form.getByRole('radiogroup', { name: /^Fadder/ }));
    expect(await supervisor.findByText('Plasser her med navngitt fadder: 2 av 2.')).toBeVisible();
    expect(form.getByText(/3 avtalt, 2 fullført, 1 avsluttet før tiden, 1 ansatt her/)).toBeVisible();
    for (const [group, answer] of [
      [/^Reell/, 'Ja'],
      [/^Opplæring/, 'Nei'],
      [/^Fadder/, 'Ja'],
      [/^Erfaringer/, 'Vet ikke'],
    ] as const)
      await userEvent.click(within(form.getByRole('radiogroup', { name: group })).getByRole('radio', { name: answer }));
    await userEvent.type(form.getAllByRole('textbox')[1] as HTMLElement, 'Besøk i uke 40');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    const sent = requests.find(({ method }) => method === 'PUT');
    expect(sent?.headers.get('If-Match')).toBe('"4"');
    expect(await sent?.json()).toEqual({
      officeId: 'o1',
      principles: 0,
      answers: [
        { answer: 'YES', note: null },
        { answer: 'NO', note: 'Besøk i uke 40' },
        { answer: 'YES', note: null },
        { answer: 'NOT_KNOWN', note: null },
      ],
    });
  });

  it('shows what was answered, as it was asked, and that the principles have changed', async () => {
    stubApi({
      ...staffApi,
      [`GET ${url}`]: versioned({
        ...checklist,
        version: 2,
        filled: {
          id: 'f1',
          on: '2026-11-02',
          by: 'Ola Nordmann',
          stale: true,
          times: 2,
          answers: [{ kind: 'OTHER', title: 'Buss hit', answer: 'NO', note: 'Nærmeste stopp er to kilometer unna' }],
        },
      }),
    });
    renderApp('/work/workplaces/w1');
    expect(await screen.findByText('Fylt ut av Ola Nordmann, Nav Moss, 2. november 2026')).toBeVisible();
    expect(screen.getByText('Buss hit')).toBeVisible();
    expect(screen.getByText('Nærmeste stopp er to kilometer unna')).toBeVisible();
    expect(screen.getByText(/har endret prinsippene siden da/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Fyll ut på nytt' }));
    expect(screen.getByRole('radiogroup', { name: /^Reell/ })).toBeVisible();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('stands first for who comes from an agreement, and not at all for who has no office', async () => {
    stubApi(staffApi);
    const { unmount } = renderApp('/work/workplaces/w1?office=o1');
    expect(await screen.findByRole('form', { name: 'Sjekkliste før første plassering' })).toBeVisible();
    unmount();
    stubApi({ ...staffApi, 'GET /api/v1/session': { ...kari, affiliations: [] } });
    renderApp('/work/workplaces/w1');
    await screen.findByRole('heading', { level: 1, name: /Prøvelager/ });
    expect(screen.queryByText('Sjekkliste før første plassering')).toBeNull();
  });
});

describe('EMP-17 a first placement without a checklist', () => {
  it('asks for the reason beforehand, leads to the checklist, and says at the field what is refused', async () => {
    const requests = stubApi({
      ...staffApi,
      'POST /api/v1/agreements/a1/propose': problem(422, {
        code: 'FIRST_PLACEMENT_REASON',
        fields: [{ pointer: '/firstPlacementReason', code: 'CHECKLIST_OR_REASON', detail: 'Skriv hvorfor.' }],
      }),
    });
    const { container } = renderApp('/work/agreements/a1');
    const reason = await screen.findByRole('textbox', { name: /^Hvorfor uten sjekkliste/ });
    expect(screen.getByRole('link', { name: 'Fyll ut sjekklisten for arbeidsplassen' })).toHaveAttribute(
      'href',
      '/work/workplaces/w1?office=o1',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Foreslå/ }));
    await waitFor(() => expect(reason).toBeInvalid());
    expect(await faults(container)).toEqual([]);
    await userEvent.type(reason, ' Hastet ');
    await userEvent.click(screen.getByRole('button', { name: /^Foreslå/ }));
    const proposals = () => requests.filter(({ method, url: to }) => method === 'POST' && to.endsWith('/propose'));
    await waitFor(() => expect(proposals()).toHaveLength(2));
    const bodies = await Promise.all(proposals().map((one) => one.json()));
    expect(bodies).toEqual([{ firstPlacementReason: null }, { firstPlacementReason: 'Hastet' }]);
  });

  it('is not asked about where the checklist is filled or somebody has been there', async () => {
    stubApi({
      ...staffApi,
      'GET /api/v1/agreements/a1/first-placement': { ...firstPlacement, checklistOn: '2026-11-02' },
    });
    const { unmount } = renderApp('/work/agreements/a1');
    expect(await screen.findByText('Første plassering her. Sjekklisten ble fylt ut 2. november 2026.')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /^Hvorfor uten/ })).toBeNull();
    unmount();
    stubApi({
      ...staffApi,
      'GET /api/v1/agreements/a1': versioned({ ...agreement, state: 'PROPOSED', actions: [] }),
      'GET /api/v1/agreements/a1/first-placement': { ...firstPlacement, first: false, reason: 'Hastet' },
    });
    renderApp('/work/agreements/a1');
    expect(await screen.findByText('Hastet')).toBeVisible();
  });
});

describe('EMP-17 the principles of an office', () => {
  it('are written by its leader, in order, and what first placements rested on stands below', async () => {
    const requests = stubApi({
      ...staffApi,
      'GET /api/v1/session': leader,
      'GET /api/v1/choice-principles/o1': versioned({ ...principles, mayWrite: true }),
      'GET /api/v1/first-placements/o1/counts': {
        officeId: 'o1',
        since: '2024-11-24',
        withChecklist: 4,
        withReason: 1,
        waiting: 2,
      },
      'GET /api/v1/first-placements/o1': {
        items: [
          {
            workplaceId: 'w1',
            workplace: 'Prøvelager AS',
            on: '2026-11-02',
            by: 'Ola',
            reason: 'Hastet',
            agreed: false,
          },
        ],
      },
      'PUT /api/v1/choice-principles/o1': versioned({ ...principles, mayWrite: true, version: 1 }),
    });
    const { container } = renderApp('/work/choosing');
    expect(await screen.findByText('Hastet')).toBeVisible();
    expect(screen.getByText('Disse fire gjelder til kontoret skriver sine egne.')).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Endre prinsippene' }));
    await userEvent.click(screen.getByRole('button', { name: 'Fjern prinsipp 4' }));
    await userEvent.click(screen.getByRole('button', { name: 'Legg til et prinsipp' }));
    const last = within(screen.getByRole('group', { name: 'Prinsipp 4' }));
    await userEvent.type(last.getByRole('textbox', { name: 'Punktet med egne ord' }), 'Buss hit');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    const sent = requests.find(({ method }) => method === 'PUT');
    expect(sent?.headers.get('If-Match')).toBe('"4"');
    const own = { title: null, explanation: null };
    expect(await sent?.json()).toEqual({
      principles: [
        { kind: 'REAL_RECRUITMENT', ...own },
        { kind: 'TRAINING', ...own },
        { kind: 'SUPERVISOR', ...own },
        { kind: 'OTHER', title: 'Buss hit', explanation: null },
      ],
    });
  });
});

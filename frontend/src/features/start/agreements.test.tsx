import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AgreementReviews } from '~/features/employer/staff/AgreementReviews';
import AgreementsSection from '~/features/employer/staff/AgreementsSection';
import type { AgreementReview, Cooperation } from '~/features/employer/staff/agreements';
import { employerApi, workplace } from '~/features/start/fixtures';
import { problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp, renderPart } from '~/testing/render';

const numbers = { since: '2026-01-01', until: '2026-03-02', asked: 2, offered: 4, presented: 3, started: 1, hired: 0 };
const cooperation: Cooperation = {
  agreements: [
    {
      agreement: {
        id: 'a1',
        employerId: 'e1',
        kind: 'INTAKE',
        standing: 'IN_FORCE',
        providerId: 'v1',
        provider: 'Vekstbroen',
        office: 'Nav Hamar',
        number: 3,
        from: '2026-01-01',
        to: '2026-06-30',
        reviewOn: '2026-03-10',
        madeBy: 'Kari Kollega',
        reviewDue: true,
        version: 4,
      },
      numbers: { ...numbers, used: 3, left: 0 },
    },
    {
      agreement: {
        id: 'a2',
        employerId: 'e1',
        kind: 'COOPERATION',
        standing: 'OVER',
        from: '2024-01-01',
        to: '2025-12-31',
        endedOn: '2025-06-01',
        endWords: 'Ny ledelse',
        reviewDue: false,
        version: 2,
      },
      numbers,
    },
  ],
  providers: [{ id: 'v1', name: 'Vekstbroen' }],
};
const url = 'GET /api/v1/employers/e1/agreements';

describe('EMP-16 agreements with an employer', () => {
  it('stand with the real numbers, and those that ended behind a button', async () => {
    stubApi({ [url]: cooperation });
    const { container } = renderPart(<AgreementsSection employerId="e1" makes={false} />);
    expect(await screen.findByText('3 av inntil 3 presentert i perioden. 0 igjen.')).toBeVisible();
    expect(screen.getByText('Nav Hamar, Vekstbroen')).toBeVisible();
    expect(screen.getByText('Bør ses på')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ny avtale' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Avsluttede avtaler (1)' }));
    expect(await screen.findByText(/Avsluttet 1. juni 2025: Ny ledelse/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('are made with what the kind needs, and what is refused stands at its field', async () => {
    const requests = stubApi({
      [url]: { agreements: [], providers: cooperation.providers },
      'POST /api/v1/employers/e1/agreements': problem(400, {
        code: 'INVALID_INPUT',
        fields: [{ pointer: '/to', code: 'BEFORE_START', detail: 'Siste dag kan ikke være før første.' }],
      }),
    });
    const { container } = renderPart(<AgreementsSection employerId="e1" makes />);
    await userEvent.click(await screen.findByRole('button', { name: 'Ny avtale' }));
    const form = within(screen.getByRole('form', { name: 'Ny avtale' }));
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Hva slags avtale' }), 'INTAKE');
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Arrangør' }), 'v1');
    await userEvent.type(form.getByRole('textbox', { name: 'Flest personer i perioden' }), '3');
    await userEvent.type(form.getByRole('textbox', { name: 'Første dag' }), '01.03.2026');
    await userEvent.type(form.getByRole('textbox', { name: 'Siste dag' }), '01.02.2026');
    await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
    expect((await screen.findAllByText('Siste dag kan ikke være før første.')).length).toBeGreaterThan(0);
    const sent = requests.find(({ method, url: to }) => method === 'POST' && to.endsWith('/agreements'));
    expect(await sent?.json()).toEqual({
      kind: 'INTAKE',
      providerId: 'v1',
      number: 3,
      from: '2026-03-01',
      to: '2026-02-01',
    });
    expect(await faults(container)).toEqual([]);
  });

  it('are ended on a day, on the version that was read', async () => {
    const requests = stubApi({
      [url]: cooperation,
      'PUT /api/v1/employer-agreements/a1/ending': cooperation.agreements[0]?.agreement,
    });
    renderPart(<AgreementsSection employerId="e1" makes />);
    await userEvent.click(await screen.findByRole('button', { name: 'Avslutt avtalen' }));
    const form = within(screen.getByRole('form', { name: 'Avslutt avtalen' }));
    await userEvent.click(form.getByRole('button', { name: 'Avslutt avtalen' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    expect(requests.find(({ method }) => method === 'PUT')?.headers.get('If-Match')).toBe('"4"');
  });

  it('remind who owns the firm when the day of the review comes', async () => {
    const due: AgreementReview = {
      id: 'a1',
      workplaceId: 'w1',
      employer: 'Fjellbakeriet',
      kind: 'INTAKE',
      dueOn: '2026-03-10',
      runsOut: false,
      overdue: true,
    };
    stubApi({ 'GET /api/v1/own-agreement-reviews': [due] });
    const { container } = renderPart(<AgreementReviews />);
    expect(await screen.findByRole('link', { name: 'Fjellbakeriet' })).toHaveAttribute('href', '/work/workplaces/w1');
    expect(screen.getByText(/skulle vært gjennomgått 10. mars 2026/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('are read by the firm itself', async () => {
    stubApi({
      ...employerApi,
      [`GET /api/v1/employer/workplaces/${workplace.id}/agreements`]: [
        {
          id: 'a3',
          kind: 'STANDING_COMMITMENT',
          standing: 'IN_FORCE',
          office: 'Nav Hamar',
          number: 5,
          from: '2026-01-01',
          to: '2027-12-31',
          since: '2026-01-01',
          offered: 4,
          presented: 3,
          started: 1,
          hired: 0,
          used: 4,
          left: 1,
        },
      ],
    });
    renderApp('/employer/workplace');
    expect(await screen.findByText(/4 av 5 plasser tilbudt siden 1. januar 2026/)).toBeVisible();
  });
});

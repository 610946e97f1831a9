import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Problem } from '~/api/problem';
import { Failure } from '~/components/ui/Failure';
import { agreement, employerApi } from '~/features/start/fixtures';
import { markTyped } from '~/lib/typed';
import { keepPlace, takePlace } from '~/lib/placeKept';
import { problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp, renderPart } from '~/testing/render';

const old = { code: 'STEP_UP_NEEDED', detail: 'Bekreft at det er deg, og prøv igjen.' };
const session = {
  'GET /api/v1/session': { displayName: 'Ola', kind: 'EMPLOYER', roles: ['EMPLOYER_MANAGER'], affiliations: [] },
};

afterEach(() => markTyped(false));

describe('INTG-02 whoever signs', () => {
  it('is led to the own issuer when the login is old, and back to the page', async () => {
    const path = '/api/v1/employer/agreements/a1';
    stubApi({ ...employerApi, [`GET ${path}`]: agreement, [`POST ${path}/accept`]: problem(401, old) });
    const { container } = renderApp('/employer/agreements/a1');
    await userEvent.click(await screen.findByRole('button', { name: 'Godkjenn' }));
    const way = await screen.findByRole('link', { name: 'Bekreft at det er deg' });
    expect(way).toHaveAttribute('href', '/oauth/confirm?next=%2Femployer%2Fagreements%2Fa1');
    expect(way).not.toHaveAttribute('target');
    expect(screen.queryByText(/Logg inn i en ny fane/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Godkjenn' })).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('keeps what is typed: the way goes over a tab of its own', () => {
    markTyped(true);
    renderPart(<Failure error={new Problem(401, old)} />, { at: '/work/agreements/1' });
    const way = screen.getByRole('link', { name: 'Bekreft at det er deg' });
    expect(way).toHaveAttribute('target', '_blank');
    expect(way).toHaveAttribute('href', '/oauth/confirm?next=%2Flogin%2Fconfirm%3Fdone%3D1');
    expect(screen.getByText(/Det du har skrevet, står her/)).toBeVisible();
  });

  it('is told what went wrong, and tries again', async () => {
    stubApi(session);
    const { container } = renderApp('/login/confirm?error=STEP_UP_OTHER_PERSON&next=%2Fme%2Fagreements%2F1');
    expect(await screen.findByText(/En annen enn du bekreftet/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bekreft at det er deg' })).toHaveAttribute(
      'href',
      '/oauth/confirm?next=%2Fme%2Fagreements%2F1',
    );
    expect(await faults(container)).toEqual([]);
  });

  it('closes the tab when it is done', async () => {
    stubApi(session);
    renderApp('/login/confirm?done=1');
    expect(await screen.findByRole('heading', { name: 'Nå har du bekreftet' })).toBeVisible();
    expect(screen.getByText(/Lukk denne fanen/)).toBeVisible();
  });

  it('comes back to where the page was, once', () => {
    keepPlace();
    expect(takePlace('/elsewhere')).toBe(0);
    localStorage.setItem('innpass.place', '640 /');
    expect(takePlace('/')).toBe(640);
    expect(takePlace('/')).toBe(0);
  });
});

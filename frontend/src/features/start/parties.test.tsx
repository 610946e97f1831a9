import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { candidateApi, employerApi } from '~/features/start/fixtures';
import { stubApi, problem } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const employerPages = [
  ['/employer', /Prøvelager AS/],
  ['/employer/practice-places/new/tasks', /Hva trenger dere hjelp til/],
  ['/employer/practice-places/p1', /leter etter noen som passer/],
  ['/employer/practice-places/p1/edit', /Kan det bli jobb hvis/],
  ['/employer/practice-places/p1/resources', /Truckførerbevis/],
  ['/employer/introductions/i1', /Det er deres tur/],
  ['/employer/agreements/a1', /Ta imot varer alene/],
  ['/employer/placements/pl1', /Amina Prøve/],
  ['/employer/workplace', /Sist sagt 1. oktober 2026/],
] as const;

const candidatePages = [
  ['/me', /Er du fortsatt ledig/],
  ['/me/profile', /Varemottak/],
  ['/me/profile/skills', /Baking/],
  ['/me/places', /Passer godt/],
  ['/me/places/p1', /Du kan lære det på plassen/],
  ['/me/offers/i1', /Ingen lønn fra bedriften/],
  ['/me/consents', /Kort uten navn/],
  ['/me/access-log', /Endret noe i det du kan/],
  ['/me/agreements/a1', /Ta imot varer alene/],
  ['/me/placement', /Avtalte samtaler/],
] as const;

describe('UXC-03 UXC-12 every page of employers and candidates', () => {
  for (const [path, text] of [...employerPages, ...candidatePages]) {
    const api = path.startsWith('/me') ? candidateApi : employerApi;

    it(`${path} shows its content without a fault`, async () => {
      stubApi(api);
      const complaints = vi.spyOn(console, 'error');
      const { container } = renderApp(path);
      expect((await screen.findAllByText(text))[0]).toBeVisible();
      // The words of an area hold every text of its pages.
      expect(
        complaints.mock.calls
          .flat()
          .map(String)
          .filter((one) => one.includes('MISSING_TRANSLATION')),
      ).toEqual([]);
      complaints.mockRestore();
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(await faults(container)).toEqual([]);
    });

    it(`${path} says what is wrong when the server does not find it`, async () => {
      stubApi({ 'GET /api/v1/session': api['GET /api/v1/session'] });
      renderApp(path);
      expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
      expect((await screen.findAllByText(/Vi finner ikke dette|Du har ingen praksis nå/))[0]).toBeVisible();
    });
  }

  it('PRI-11 shows the answer to what one disagreed with, in the part that it is about', async () => {
    stubApi(candidateApi);
    renderApp('/me/profile/skills');
    expect(await screen.findByText('Det var en annen som bakte.')).toBeVisible();
    expect(screen.getByText('Svar 20. november 2026:')).toBeVisible();
    expect(screen.queryByText('Ikke det.')).toBeNull();
  });

  it('sends the one whose session has ended to the login', async () => {
    stubApi({ 'GET /api/v1/session': problem(401, { code: 'SESSION_ENDED' }) });
    const { router } = renderApp('/me/offers/i1');
    await screen.findByRole('heading', { level: 1, name: 'Logg inn' });
    expect(router.state.location.search).toBe('?next=%2Fme%2Foffers%2Fi1');
  });
});

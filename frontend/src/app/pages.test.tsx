import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nb from '~/app/catalogue.nb';
import { pages } from '~/app/pages';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';
import { stubApi } from '~/testing/api';

const persons = {
  groups: [{ role: 'ADVISER', persons: [{ displayName: 'Kari Prøve', subject: 'kari', place: 'Nav Moss' }] }],
};

const purpose = {
  purpose: 'AGREE',
  title: 'Lage en avtale',
  why: 'Avtalen sier hva du skal lære.',
  basis: ['Oppgave etter loven (GDPR art. 6 nr. 1 e)'],
  data: ['avtale', 'navn'],
  receivers: ['du selv'],
  keeps: ['utkast: 12 uker'],
  from: '2026-01-01',
};

describe('UXC-03 every public page', () => {
  for (const page of pages.filter((one) => one.area === 'public' && !one.demoOnly))
    it(`${page.path} has one heading, its title and no fault`, async () => {
      stubApi({ 'GET /api/v1/demo/persons': persons, 'GET /api/v1/privacy-notice': { purposes: [purpose] } });
      const { container } = renderApp(page.path);
      expect(await screen.findByRole('heading', { level: 1, name: nb[page.title] })).toBeVisible();
      await waitFor(() => expect(document.title).toContain(nb[page.title]));
      expect(await faults(container)).toEqual([]);
    });

  it('PRI-20 says of each purpose why, on which basis, which data, who sees it and how long', async () => {
    const requests = stubApi({ 'GET /api/v1/privacy-notice': { purposes: [purpose] } });
    renderApp('/privacy');
    expect(await screen.findByRole('heading', { level: 3, name: purpose.title })).toBeVisible();
    for (const words of [purpose.why, ...purpose.basis, 'Avtale', 'Navn', 'Du selv', 'Utkast: 12 uker'])
      expect(screen.getByText(words)).toBeVisible();
    expect(requests.some(({ url }) => url.endsWith('/api/v1/privacy-notice?language=NB'))).toBe(true);
  });

  it('has a path of its own, and no path twice', () => {
    const paths = pages.map((page) => page.path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

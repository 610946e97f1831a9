import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nb from '~/app/catalogue.nb';
import { pages } from '~/app/pages';
import { notice } from '~/app/pages/noticeFixtures';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';
import { stubApi } from '~/testing/api';

const persons = {
  groups: [{ role: 'ADVISER', persons: [{ displayName: 'Kari Prøve', subject: 'kari', place: 'Nav Moss' }] }],
};

describe('UXC-03 every public page', () => {
  for (const page of pages.filter((one) => one.area === 'public' && !one.roles && !one.demoOnly))
    it(`${page.path} has one heading, its title and no fault`, async () => {
      stubApi({ 'GET /api/v1/demo/persons': persons, 'GET /api/v1/privacy-notice': notice });
      const { container } = renderApp(page.path);
      expect(await screen.findByRole('heading', { level: 1, name: nb[page.title] })).toBeVisible();
      await waitFor(() => expect(document.title).toContain(nb[page.title]));
      expect(await faults(container)).toEqual([]);
    });

  it('has a path of its own, and no path twice', () => {
    const paths = pages.map((page) => page.path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

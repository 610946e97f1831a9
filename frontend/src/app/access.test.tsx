import { render, screen } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { IntlProvider } from 'react-intl';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import { newQueryClient } from '~/api/queryClient';
import nb from '~/app/catalogue.nb';
import { navigationFor } from '~/app/navigation';
import { LoadedAreas } from '~/app/words/area';
import { PageSlot } from '~/app/PageSlot';
import type { Page } from '~/lib/route';
import { stubApi } from '~/testing/api';

const page: Page = {
  path: '/work',
  title: 'app.settings.title',
  area: 'staff',
  roles: ['ADVISER'],
  nav: 2,
  load: async () => ({ default: () => null }),
};

function open(session: object | undefined) {
  stubApi(
    session ? { 'GET /api/v1/session': session } : { 'GET /api/v1/session': new Response(null, { status: 401 }) },
  );
  const slot = <PageSlot page={page} content={() => <p>secret</p>} />;
  const router = createMemoryRouter(
    [
      { path: '/work', element: slot },
      { path: '/login', element: <p>login</p> },
    ],
    { initialEntries: ['/work?q=1'] },
  );
  render(
    <QueryClientProvider client={newQueryClient()}>
      <LoadedAreas value={['staff']}>
        <IntlProvider locale="nb" messages={nb}>
          <RouterProvider router={router} />
        </IntlProvider>
      </LoadedAreas>
    </QueryClientProvider>,
  );
  return router;
}

describe('A page for some roles', () => {
  it('sends the one who is not logged in to the login, and remembers the page', async () => {
    const router = open(undefined);
    expect(await screen.findByText('login')).toBeVisible();
    expect(router.state.location.search).toBe('?next=%2Fwork%3Fq%3D1');
  });

  it('does not exist for another role', async () => {
    open({ displayName: 'Amina', roles: ['CANDIDATE'] });
    expect(await screen.findByRole('heading', { name: nb['app.notFound.title'] })).toBeVisible();
    expect(screen.queryByText('secret')).toBeNull();
  });

  it('opens for its role', async () => {
    open({ displayName: 'Kari', roles: ['ADVISER'] });
    expect(await screen.findByText('secret')).toBeVisible();
  });

  it('stands in the header of its roles only, in order', () => {
    const first = { ...page, path: '/work/candidates', nav: 1 };
    expect(navigationFor(['ADVISER'], [page, first])).toEqual([first, page]);
    expect(navigationFor(['CANDIDATE'], [page, first])).toEqual([]);
  });
});

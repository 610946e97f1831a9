import { lazy } from 'react';
import { Outlet, ScrollRestoration, type RouteObject } from 'react-router';
import { ErrorBoundary } from '~/app/ErrorBoundary';
import { Frame } from '~/app/Frame';
import { PageSlot } from '~/app/PageSlot';
import { pages } from '~/app/pages';
import NotFoundPage from '~/app/pages/NotFoundPage';

/** The routes, made from the registry alone. */
export const routes: RouteObject[] = [
  {
    element: (
      <Frame>
        <ScrollRestoration />
        <Outlet />
      </Frame>
    ),
    errorElement: <ErrorBoundary />,
    children: [
      ...pages.map((page) => {
        const Content = lazy(page.load);
        return {
          path: page.path,
          element: <PageSlot page={page} content={Content} />,
          errorElement: <ErrorBoundary />,
        };
      }),
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

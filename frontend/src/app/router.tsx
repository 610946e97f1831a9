import { lazy } from 'react';
import { useLocation, useRoutes, type RouteObject } from 'react-router';
import { ErrorBoundary } from '~/app/ErrorBoundary';
import { Frame } from '~/app/Frame';
import { PageSlot } from '~/app/PageSlot';
import { pages } from '~/app/pages';
import NotFoundPage from '~/app/pages/NotFoundPage';
import { useBackFocus } from '~/app/useBackFocus';
import { useFocusKept } from '~/app/useFocusKept';
import { useScrollMemory } from '~/app/useScrollMemory';
import { useTyped } from '~/app/useTyped';

/** The routes, made from the registry alone. */
const routes: RouteObject[] = [
  ...pages.map((page) => ({ path: page.path, element: <PageSlot page={page} content={lazy(page.load)} /> })),
  { path: '*', element: <NotFoundPage /> },
];

/** The page of the address inside the frame. Works in any router: the browser's, and the tests' own. */
export function AppRoutes() {
  const { pathname } = useLocation();
  const page = useRoutes(routes);
  useScrollMemory();
  useBackFocus();
  useFocusKept();
  useTyped();
  return (
    <Frame>
      <ErrorBoundary key={pathname}>{page}</ErrorBoundary>
    </Frame>
  );
}

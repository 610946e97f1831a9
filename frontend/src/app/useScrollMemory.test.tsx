import { act, fireEvent, render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it, vi } from 'vitest';
import { useScrollMemory } from '~/app/useScrollMemory';

function Page() {
  useScrollMemory();
  return null;
}

it('begins a page at its top, comes back to where one was, and leaves filters alone', async () => {
  const scrolled = vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined);
  const router = createMemoryRouter([{ path: '*', element: <Page /> }], { initialEntries: ['/list'] });
  render(<RouterProvider router={router} />);
  Object.assign(globalThis, { scrollY: 700 });
  fireEvent.scroll(globalThis as never);
  await act(() => router.navigate('/one'));
  expect(scrolled).toHaveBeenLastCalledWith(0, 0);
  await act(() => router.navigate(-1));
  expect(scrolled).toHaveBeenLastCalledWith(0, 700);
  const before = scrolled.mock.calls.length;
  await act(() => router.navigate('/list?q=a', { replace: true }));
  expect(scrolled).toHaveBeenCalledTimes(before);
  Object.assign(globalThis, { scrollY: 0 });
  scrolled.mockRestore();
});

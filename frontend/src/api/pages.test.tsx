import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { listOptions, useList } from '~/api/pages';
import { newQueryClient } from '~/api/queryClient';
import { stubApi } from '~/testing/api';

it('grows by the cursor until there is no more', async () => {
  stubApi({
    'GET /api/v1/things': (request: Request) =>
      new URL(request.url).searchParams.get('cursor') ? { items: [3] } : { items: [1, 2], next: 'abc' },
  });
  const client = newQueryClient();
  const { result } = renderHook(() => useList(listOptions<number>(['things'], '/api/v1/things')), {
    wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
  });
  await waitFor(() => expect(result.current.rows).toEqual([1, 2]));
  act(() => result.current.more?.());
  await waitFor(() => expect(result.current.rows).toEqual([1, 2, 3]));
  expect(result.current.more).toBeUndefined();
});

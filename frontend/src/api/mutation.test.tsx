import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { PropsWithChildren } from 'react';
import { expect, test, vi } from 'vitest';
import { useSend } from '~/api/mutation';

const wrapper = ({ children }: PropsWithChildren) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

function sending(mutationFn: () => Promise<string>) {
  const { result, unmount } = renderHook(() => useSend({ mutationFn }), { wrapper });
  return { mutate: result.current.mutate, unmount };
}

test('what follows an answer happens also where the button has left the page', async () => {
  const done = vi.fn();
  let answer: ((text: string) => void) | undefined;
  const { mutate, unmount } = sending(() => new Promise<string>((resolve) => (answer = resolve)));
  mutate(undefined, { onSuccess: done });
  await waitFor(() => expect(answer).toBeDefined());
  unmount();
  answer?.('yes');
  await waitFor(() => expect(done).toHaveBeenCalledWith('yes'));
});

test('a refusal is told, and one may try again', async () => {
  const failed = vi.fn();
  const send = vi.fn().mockRejectedValue(new Error('no'));
  const { mutate } = sending(send);
  mutate(undefined, { onError: failed });
  mutate(undefined, { onError: failed });
  await waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
  mutate(undefined, { onError: failed });
  await waitFor(() => expect(failed).toHaveBeenCalledTimes(2));
  expect(send).toHaveBeenCalledTimes(2);
});

import { useMutation, type UseMutationOptions } from '@tanstack/react-query';
import { useRef } from 'react';
import { announce } from '~/lib/announce';

/** What follows an answer, also where the answer took away what had been pressed. */
interface More<Data> {
  onSuccess?: ((data: Data) => void) | undefined;
  onError?: ((error: Error) => void) | undefined;
  /** What is said once it is done. */
  say?: string | undefined;
}

/** A mutation that is sent once however often the button is pressed while the answer is on its way. */
export function useSend<Data, Variables = void>(options: UseMutationOptions<Data, Error, Variables>) {
  const mutation = useMutation(options);
  const busy = useRef(false);
  const mutate = (variables: Variables, { say, onSuccess, onError }: More<Data> = {}) => {
    if (busy.current) return;
    busy.current = true;
    // Not the callbacks of `mutate` itself: they are dropped where what was asked for leaves the page before the other queries are in.
    mutation.mutateAsync(variables).then(
      (data) => {
        busy.current = false;
        onSuccess?.(data);
        if (say) announce(say);
      },
      (error: Error) => {
        busy.current = false;
        onError?.(error);
      },
    );
  };
  return { ...mutation, mutate };
}

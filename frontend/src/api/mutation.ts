import { useMutation, type MutateOptions, type UseMutationOptions } from '@tanstack/react-query';
import { useRef } from 'react';
import { announce } from '~/lib/announce';

interface More<Data, Variables> extends Pick<MutateOptions<Data, Error, Variables>, 'onSuccess' | 'onError'> {
  /** What is said once it is done, even where the answer took away what had been pressed. */
  say?: string | undefined;
}

/** A mutation that is sent once however often the button is pressed while the answer is on its way. */
export function useSend<Data, Variables = void>(options: UseMutationOptions<Data, Error, Variables>) {
  const mutation = useMutation(options);
  const busy = useRef(false);
  const mutate = (variables: Variables, { say, ...more }: More<Data, Variables> = {}) => {
    if (busy.current) return;
    busy.current = true;
    mutation.mutateAsync(variables, more).then(
      () => {
        busy.current = false;
        if (say) announce(say);
      },
      () => (busy.current = false),
    );
  };
  return { ...mutation, mutate };
}

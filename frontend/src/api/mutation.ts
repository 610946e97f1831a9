import { useMutation, type MutateOptions, type UseMutationOptions } from '@tanstack/react-query';
import { useRef } from 'react';

/** A mutation that is sent once however often the button is pressed while the answer is on its way. */
export function useSend<Data, Variables>(options: UseMutationOptions<Data, Error, Variables>) {
  const mutation = useMutation(options);
  const busy = useRef(false);
  const mutate = (variables: Variables, more?: MutateOptions<Data, Error, Variables>) => {
    if (busy.current) return;
    busy.current = true;
    mutation.mutateAsync(variables, more).then(
      () => (busy.current = false),
      () => (busy.current = false),
    );
  };
  return { ...mutation, mutate };
}

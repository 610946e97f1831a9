import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

export type Unmatched = components['schemas']['UnmatchedView'];

/** Who is ready and on the way to no place, and why. */
export const useUnmatched = () =>
  useQuery({
    queryKey: ['unmatched'],
    queryFn: ({ signal }) => read<Unmatched>('/api/v1/unmatched', { signal }),
  });

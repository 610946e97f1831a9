import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

export type Unmatched = components['schemas']['UnmatchedView'];
export type BarrierCode = Unmatched['counts'][number]['code'];

/** Who is ready and on the way to no place, and why. @param code only people with this code in the list; empty: all */
export const useUnmatched = (code: string) =>
  useQuery({
    queryKey: ['unmatched', code],
    queryFn: ({ signal }) => read<Unmatched>('/api/v1/unmatched', { query: { code: code || undefined }, signal }),
    placeholderData: keepPreviousData,
  });

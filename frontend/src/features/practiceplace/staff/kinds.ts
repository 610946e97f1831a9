import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

export type KindRule = components['schemas']['KindRule'];

/** The kinds of placement and their rules; they seldom change. */
export const usePlacementKinds = () =>
  useQuery({
    queryKey: ['placement-kinds'],
    queryFn: ({ signal }) => read<KindRule[]>('/api/v1/placement-kinds', { signal }),
    staleTime: Infinity,
  });

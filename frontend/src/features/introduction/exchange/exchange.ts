import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

export type Move = components['schemas']['MoveView'];
export type Swap = components['schemas']['SwapView'];
export type Side = components['schemas']['SwapView']['one'];
export type ExchangePlace = components['schemas']['ExchangePlaceView'];

/** Who waits in a line while an equal place is free (MAT-33). */
export const useMoves = () =>
  useQuery({
    queryKey: ['waiting-list', 'moves'],
    queryFn: ({ signal }) => read<Move[]>('/api/v1/waiting-list/moves', { signal }),
  });

/** Who would do better at each other's place (MAT-28). */
export const useSwaps = () =>
  useQuery({
    queryKey: ['waiting-list', 'swaps'],
    queryFn: ({ signal }) => read<Swap[]>('/api/v1/waiting-list/swaps', { signal }),
  });

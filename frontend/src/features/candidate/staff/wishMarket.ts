import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

/** The market for the occupations that a candidate wishes. */
export const useWishMarket = (id: string) =>
  useQuery({
    queryKey: ['wish-market', id],
    queryFn: ({ signal }) =>
      read<components['schemas']['WishMarketView']>('/api/v1/candidates/{id}/market', { path: { id }, signal }),
  });

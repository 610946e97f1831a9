import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { isProblem } from '~/api/problem';
import { read, write } from '~/api/request';
import type { Side } from '~/features/placement/party/agreements';
import type { EndReason, PartyPlacement } from '~/features/placement/party/types';

export const useEmployerPlacements = () =>
  useQuery(
    queryOptions({
      queryKey: ['employer', 'placements'],
      queryFn: ({ signal }) => read<PartyPlacement[]>('/api/v1/employer/placements', { signal }),
    }),
  );

export const useEmployerPlacement = (id: string) =>
  useQuery(
    queryOptions({
      queryKey: ['employer', 'placements', id],
      queryFn: ({ signal }) => read<PartyPlacement>('/api/v1/employer/placements/{id}', { path: { id }, signal }),
    }),
  );

/** Null: no placement now or before. */
export const useMyPlacement = () =>
  useQuery(
    queryOptions({
      queryKey: ['me', 'placement'],
      queryFn: async ({ signal }): Promise<PartyPlacement | null> => {
        try {
          return await read<PartyPlacement>('/api/v1/me/placement', { signal });
        } catch (error) {
          if (isProblem(error, 'NOT_FOUND')) return null;
          throw error;
        }
      },
    }),
  );

/** Ends it today (AGR-14). */
export function useEndToday(side: Side, id: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: async ({ reason, words }: { reason: EndReason; words?: string }) => {
      const body = { endKind: reason === 'HIRED_HERE' ? 'HIRED' : 'INTERRUPTED', reason, words };
      const url = side === 'me' ? '/api/v1/me/placement/end' : '/api/v1/employer/placements/{id}/end';
      return (await write<PartyPlacement>('POST', url, { path: side === 'me' ? {} : { id }, body })).data;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [side] }),
  });
}

import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, readVersioned, write } from '~/api/request';
import type { Comparison, MergeView } from '~/features/candidate/merge/types';
import type { DoubleView } from '~/features/candidate/staff/types';

/** Who might be the same person. */
export const useDoublesOf = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['candidate', id, 'doubles'],
    queryFn: ({ signal }) => read<DoubleView[]>('/api/v1/candidates/{id}/doubles', { path: { id }, signal }),
    enabled,
  });

export const useMerges = (id: string) =>
  useQuery({
    queryKey: ['candidate', id, 'merges'],
    queryFn: ({ signal }) => read<MergeView[]>('/api/v1/candidates/{id}/merges', { path: { id }, signal }),
  });

const comparisonOptions = (id: string, otherId: string) =>
  queryOptions({
    queryKey: ['candidate', id, 'doubles', otherId],
    queryFn: ({ signal }) =>
      readVersioned<Comparison>('/api/v1/candidates/{id}/doubles/{otherId}', { path: { id, otherId }, signal }),
    // What is compared is what is merged: it is read anew only when somebody asks.
    staleTime: Infinity,
    gcTime: 0,
  });

export const useComparison = (id: string, otherId: string) => useQuery(comparisonOptions(id, otherId));

/** Folds the other record into this one, on the versions that were compared. */
export const useMerge = (id: string, mergedId: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ etag, ...body }: { mergedVersion: number; reason: string; etag: string | null }) =>
      write<MergeView>('PUT', '/api/v1/candidates/{id}/merges/{mergedId}', {
        path: { id, mergedId },
        body,
        ifMatch: etag,
      }),
    onSuccess: async () => {
      client.removeQueries({ queryKey: ['candidate', mergedId] });
      await client.invalidateQueries({ queryKey: ['candidates'] });
      await client.invalidateQueries({ queryKey: ['candidate', id], refetchType: 'none' });
    },
  });
};

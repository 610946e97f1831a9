import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { AgreementRow, PartyAgreement } from '~/features/placement/party/types';

/** Which of the two outer parties reads: each has its own paths and its own views. */
export type Side = 'employer' | 'me';

const one = (side: Side) => `/api/v1/${side}/agreements/{id}`;

export const useAgreement = (side: Side, id: string) =>
  useQuery(
    queryOptions({
      queryKey: [side, 'agreements', id],
      queryFn: ({ signal }) => read<PartyAgreement>(one(side), { path: { id }, signal }),
    }),
  );

/** Newest first. */
export const useAgreements = (side: Side) =>
  useQuery(
    queryOptions({
      queryKey: [side, 'agreements'],
      queryFn: ({ signal }) => read<AgreementRow[]>(`/api/v1/${side}/agreements`, { signal }),
    }),
  );

/** Accepts exactly what was read: its hash goes with the yes. */
export function useAcceptAgreement(side: Side, id: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: async (contentHash: string) =>
      (await write<PartyAgreement>('POST', `${one(side)}/accept`, { path: { id }, body: { contentHash } })).data,
    onSuccess: () => client.invalidateQueries({ queryKey: [side] }),
  });
}

/** Something must be changed first: withdraws every acceptance. */
export function useAskChange(side: Side, id: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: async () => (await write<PartyAgreement>('POST', `${one(side)}/ask-change`, { path: { id } })).data,
    onSuccess: () => client.invalidateQueries({ queryKey: [side] }),
  });
}

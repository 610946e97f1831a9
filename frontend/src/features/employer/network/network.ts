import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';

type Wire = components['schemas'];
export type NetworkIntroduction = Wire['NetworkIntroductionView'];
export type NetworkRequest = Wire['NetworkRequest'];
export type NetworkStep = Wire['NetworkStepRequest'];
export type Naming = Wire['Naming'];

export const namings = ['YES', 'NO', 'NOT_ASKED'] as const;

const ofFirm = '/api/v1/workplaces/{id}/network-introductions';
const one = '/api/v1/network-introductions/{id}';
const key = (id: string) => ['workplace', id, 'network'];

/** Who has opened doors for whom, at one firm. */
export const useNetwork = (id: string) => useList(listOptions<NetworkIntroduction>(key(id), ofFirm, { path: { id } }));

/** What the reader should follow with a contact, or has not heard the answer to. */
export const useOwnNetwork = () =>
  useQuery({
    queryKey: ['own-network'],
    queryFn: ({ signal }) => read<NetworkIntroduction[]>('/api/v1/own-network-introductions', { signal }),
  });

const useRenew = (firm: string) => {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [key(firm), ['workplace', firm, 'history'], ['own-network']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
};

/** Once also when sent twice: the key belongs to the form. */
export const useAddIntroduction = (firm: string) => {
  const onSuccess = useRenew(firm);
  return useSend({
    mutationFn: ({ body, idempotencyKey }: { body: NetworkRequest; idempotencyKey: string }) =>
      write<NetworkIntroduction>('POST', ofFirm, { path: { id: firm }, body, idempotencyKey }),
    onSuccess,
  });
};

export const useNetworkStep = (firm: string) => {
  const onSettled = useRenew(firm);
  return useSend({
    mutationFn: ({ row, body }: { row: NetworkIntroduction; body: NetworkStep }) =>
      write<NetworkIntroduction>('PUT', one, { path: { id: row.id }, body, ifMatch: `"${row.version}"` }),
    onSettled,
  });
};

export const useNaming = (firm: string) => {
  const onSettled = useRenew(firm);
  return useSend({
    mutationFn: ({ row, naming }: { row: NetworkIntroduction; naming: Naming }) =>
      write<NetworkIntroduction>('PUT', `${one}/naming`, {
        path: { id: row.id },
        body: { naming },
        ifMatch: `"${row.version}"`,
      }),
    onSettled,
  });
};

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { newKey, read, readVersioned, write } from '~/api/request';
import type { components } from '~/api/schema';

export type Provider = components['schemas']['ProviderView'];
export type ProviderWanted = components['schemas']['ProviderRequest'];

const url = '/api/v1/administration/providers';

/** Every provider, by name. */
export const useProviders = () =>
  useQuery({ queryKey: ['providers'], queryFn: ({ signal }) => read<Provider[]>(url, { signal }) });

export const useProvider = (id: string) =>
  useQuery({
    queryKey: ['provider', id],
    queryFn: ({ signal }) => readVersioned<Provider>(`${url}/{id}`, { path: { id }, signal }),
  });

export function useAddProvider() {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: ProviderWanted) => write<Provider>('POST', url, { body, idempotencyKey: newKey() }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['providers'] }),
  });
}

export function useChangeProvider(id: string, etag: string | null) {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: ProviderWanted) => write<Provider>('PUT', `${url}/{id}`, { path: { id }, body, ifMatch: etag }),
    onSuccess: (answer) => {
      client.setQueryData(['provider', id], answer);
      return client.invalidateQueries({ queryKey: ['providers'] });
    },
  });
}

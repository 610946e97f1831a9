import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { newKey, read, readVersioned, write } from '~/api/request';
import type { components } from '~/api/schema';

export type OfficeRow = components['schemas']['OfficeRowView'];
export type Office = components['schemas']['OfficeAdministrationView'];
export type OfficeWanted = components['schemas']['OfficeRequest'];
export type MunicipalityView = components['schemas']['MunicipalityView'];

const url = '/api/v1/administration/offices';

/** Every office, closed ones too, by number. */
export const useAdministeredOffices = () =>
  useQuery({ queryKey: ['administered-offices'], queryFn: ({ signal }) => read<OfficeRow[]>(url, { signal }) });

export const useOffice = (id: string) =>
  useQuery({
    queryKey: ['administered-office', id],
    queryFn: ({ signal }) => readVersioned<Office>(`${url}/{id}`, { path: { id }, signal }),
  });

export const useMunicipalities = () =>
  useQuery({
    queryKey: ['municipalities'],
    queryFn: ({ signal }) => read<MunicipalityView[]>('/api/v1/administration/municipalities', { signal }),
    staleTime: Infinity,
  });

/** Other pages list offices to choose from: they are to see the change. */
function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['administered-offices'] }),
      client.invalidateQueries({ queryKey: ['offices'] }),
    ]);
}

export function useAddOffice() {
  const refresh = useRefresh();
  return useSend({
    mutationFn: (body: OfficeWanted) => write<Office>('POST', url, { body, idempotencyKey: newKey() }),
    onSuccess: refresh,
  });
}

export function useChangeOffice(id: string, etag: string | null) {
  const refresh = useRefresh();
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: OfficeWanted) => write<Office>('PUT', `${url}/{id}`, { path: { id }, body, ifMatch: etag }),
    onSuccess: (answer) => {
      client.setQueryData(['administered-office', id], answer);
      return refresh();
    },
  });
}

export function useMoveOffice(id: string, etag: string | null) {
  const refresh = useRefresh();
  const client = useQueryClient();
  return useSend({
    mutationFn: (step: 'closure' | 'reopening') =>
      write<Office>('PUT', `${url}/{id}/${step}`, { path: { id }, ifMatch: etag }),
    onSuccess: (answer) => {
      client.setQueryData(['administered-office', id], answer);
      return refresh();
    },
  });
}

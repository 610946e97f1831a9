import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';

const url = '/api/v1/saved-searches';

export type SearchSide = 'PLACES' | 'CANDIDATES' | 'WORKPLACES';

export interface SavedSearch {
  id: string;
  side: SearchSide;
  name: string;
  /** What stands behind the address of the page. */
  asked: string;
  version: number;
}

export type SavedSearchRequest = Pick<SavedSearch, 'side' | 'name' | 'asked'>;

const useRenew = () => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['saved-searches'] });
};

export const useSavedSearches = () =>
  useQuery({ queryKey: ['saved-searches'], queryFn: ({ signal }) => read<SavedSearch[]>(url, { signal }) });

export const useKeepSearch = () => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: ({ body, key }: { body: SavedSearchRequest; key: string }) =>
      write<SavedSearch>('POST', url, { body, idempotencyKey: key }),
    onSuccess,
  });
};

export const useChangeSearch = () => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: ({ id, version, body }: { id: string; version: number; body: SavedSearchRequest }) =>
      write<SavedSearch>('PUT', `${url}/{id}`, { path: { id }, body, ifMatch: `"${String(version)}"` }),
    onSuccess,
  });
};

/** It is in use, and kept for another year. */
export const useOpenSearch = () =>
  useSend({ mutationFn: (id: string) => write<SavedSearch>('POST', `${url}/{id}/opening`, { path: { id } }) });

export const useDropSearch = () => {
  const onSuccess = useRenew();
  return useSend({ mutationFn: (id: string) => write('DELETE', `${url}/{id}`, { path: { id } }), onSuccess });
};

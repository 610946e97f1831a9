import { queryOptions, useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { Region } from '~/lib/enumerations';

/** A populated place; `municipality` has four digits. */
export interface AreaView {
  number: number;
  name: string;
  municipality: string;
  municipalityName: string;
  countyName: string;
  region: Region;
}

const shortest = 2;

export const areasOptions = (query: string) =>
  queryOptions({
    queryKey: ['areas', query],
    queryFn: async ({ signal }) =>
      (await read<{ items: AreaView[] }>('/api/v1/areas', { query: { query, limit: 10 }, signal })).items,
    enabled: query.length >= shortest,
    staleTime: Infinity,
    placeholderData: (before) => before,
  });

/** Places by the beginning of their name, or by post code; asked from two letters on. */
export const useAreas = (query: string) => useQuery(areasOptions(query));

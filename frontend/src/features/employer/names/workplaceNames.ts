import { queryOptions, useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

export type WorkplaceName = components['schemas']['WorkplaceNameView'];

const shortest = 2;

const namesOptions = (query: string) =>
  queryOptions({
    queryKey: ['workplace-names', query],
    queryFn: async ({ signal }) =>
      (await read<{ items: WorkplaceName[] }>('/api/v1/workplace-names', { query: { query, limit: 10 }, signal }))
        .items,
    enabled: query.length >= shortest,
    placeholderData: (before) => before,
  });

/** Workplaces by letters of their name; asked from two letters on. */
export const useWorkplaceNames = (query: string) => useQuery(namesOptions(query));

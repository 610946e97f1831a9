import { queryOptions, useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

type Areas = components['schemas']['WorkplaceAreasView'];
type Asked = Record<string, string | undefined>;

const renewedAfter = 60_000;

export const areasOptions = (asked: Asked) =>
  queryOptions({
    queryKey: ['workplaces', 'areas', asked],
    queryFn: ({ signal }) => read<Areas>('/api/v1/workplaces/areas', { query: asked, signal }),
    placeholderData: (before) => before,
    staleTime: renewedAfter,
  });

/** How many there are in each municipality, by light. */
export const useWorkplaceAreas = (asked: Asked) => useQuery(areasOptions(asked));

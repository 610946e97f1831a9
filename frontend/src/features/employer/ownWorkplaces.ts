import { queryOptions, useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { CallView } from '~/components/ui/Call';

/** A workplace as its own people see it. */
export interface OwnWorkplace {
  id: string;
  name: string;
  employer: string;
  unitNumber: string;
  municipality?: string | null;
  contact?: CallView | null;
}

export const ownWorkplacesOptions = queryOptions({
  queryKey: ['employer', 'workplaces'],
  queryFn: async ({ signal }) =>
    (await read<{ items: OwnWorkplace[] }>('/api/v1/employer/workplaces', { signal })).items,
});

/** The firms that the one who is logged in may act for. */
export const useOwnWorkplaces = () => useQuery(ownWorkplacesOptions);

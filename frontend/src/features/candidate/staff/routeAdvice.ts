import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

/** Which way could be the next one for a candidate. */
export const useRouteAdvice = (id: string) =>
  useQuery({
    queryKey: ['route-advice', id],
    queryFn: ({ signal }) =>
      read<components['schemas']['RouteAdviceView']>('/api/v1/candidates/{id}/route-advice', { path: { id }, signal }),
  });

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';

type RouteAdvice = components['schemas']['RouteAdviceView'];
export type NextPlan = components['schemas']['NextPlanRequest'];

const key = (id: string) => ['route-advice', id];

/** Which way could be the next one for a candidate. */
export const useRouteAdvice = (id: string) =>
  useQuery({
    queryKey: key(id),
    queryFn: ({ signal }) => read<RouteAdvice>('/api/v1/candidates/{id}/route-advice', { path: { id }, signal }),
  });

/** Writes down the plan that was agreed on; the newest holds. */
export function useWriteNextPlan(id: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ body, key: once }: { body: NextPlan; key: string }) =>
      write<RouteAdvice>('POST', '/api/v1/candidates/{id}/next-plans', { path: { id }, body, idempotencyKey: once }),
    onSuccess: ({ data }) => client.setQueryData(key(id), data),
  });
}

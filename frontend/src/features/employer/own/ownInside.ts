import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { readVersioned, write } from '~/api/request';
import type { components } from '~/api/schema';
import type { InsideAnswer } from '~/features/employer/inside/items';

export type OwnInside = components['schemas']['OwnInsideView'];

const url = '/api/v1/employer/workplaces/{id}/inside';
const key = (id: string) => ['employer', 'workplace', id, 'inside'];

/** What the firm has said of itself. */
export const useOwnInside = (id: string) =>
  useQuery({
    queryKey: key(id),
    queryFn: ({ signal }) => readVersioned<OwnInside>(url, { path: { id }, signal }),
    enabled: id !== '',
  });

export const useTellOwnInside = (id: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ items, etag }: { items: InsideAnswer[]; etag: string | null }) =>
      write<OwnInside>('PUT', url, { path: { id }, body: { items }, ifMatch: etag }),
    onSuccess: () => client.invalidateQueries({ queryKey: key(id) }),
  });
};

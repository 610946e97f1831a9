import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { readVersioned, write } from '~/api/request';
import type { components } from '~/api/schema';

type Wire = components['schemas'];
export type InsideView = Wire['InsideView'];
export type WordView = InsideView['words'][number];
export type InsideRequest = Wire['InsideRequest'];

const url = '/api/v1/workplaces/{id}/inside';
const key = (id: string) => ['workplace', id, 'inside'];

/** What a workplace is like inside, with who says so and when. */
export const useInside = (id: string) =>
  useQuery({
    queryKey: key(id),
    queryFn: ({ signal }) => readVersioned<InsideView>(url, { path: { id }, signal }),
  });

/** What was seen on a visit; it counts in the matches a moment later. */
export const useTellInside = (id: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ body, etag }: { body: InsideRequest; etag: string | null }) =>
      write<InsideView>('PUT', url, { path: { id }, body, ifMatch: etag }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['workplace', id] }),
  });
};

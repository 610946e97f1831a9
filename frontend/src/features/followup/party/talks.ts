import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import type { components } from '~/api/schema';
import { read, write } from '~/api/request';
import type { Side } from '~/features/placement/party/agreements';

/** A dated talk as candidate and employer see it. */
export type Talk = components['schemas']['PartyContactView'];

/** The talks of a placement that concern this side, in the order of their dates. */
export const useTalks = (side: Side, placementId: string) =>
  useQuery(
    queryOptions({
      queryKey: [side, 'talks', placementId],
      queryFn: async ({ signal }) => {
        const talks = await read<Talk[]>(`/api/v1/${side}/placements/{id}/contacts`, {
          path: { id: placementId },
          signal,
        });
        return [...talks].sort((a, b) => a.date.localeCompare(b.date));
      },
    }),
  );

const causes = { me: 'CANDIDATE', employer: 'EMPLOYER' } as const;

/** Another date instead; the other side and the adviser see it (FUP-05). */
export function useMoveTalk(side: Side, talkId: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: async (newDate: string) =>
      (
        await write<Talk>('POST', `/api/v1/${side}/contacts/{id}/move`, {
          path: { id: talkId },
          body: { cause: causes[side], newDate },
        })
      ).data,
    onSuccess: () => client.invalidateQueries({ queryKey: [side, 'talks'] }),
  });
}

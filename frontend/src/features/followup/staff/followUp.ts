import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { Channel, Party } from '~/features/followup/contactDraft';
import type { ContactView, FollowUpView, MissCause, RecordRequest, Worklist } from '~/features/followup/staff/types';

const contact = '/api/v1/contacts/{id}';

/** The worklist of today; with `days` also what is planned ahead. */
export function useWorklist(days: number) {
  const query = useInfiniteQuery({
    queryKey: ['worklist', days],
    queryFn: ({ pageParam, signal }) =>
      read<Worklist>('/api/v1/worklist', { query: { days, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Worklist) => last.next ?? undefined,
  });
  return {
    ...query,
    rows: query.data?.pages.flatMap((page) => page.items) ?? [],
    nextDate: query.data?.pages.at(-1)?.nextDate,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
  };
}

export const useContact = (id: string) =>
  useQuery({
    queryKey: ['contact', id],
    queryFn: ({ signal }) => read<ContactView>(contact, { path: { id }, signal }),
  });

export const useFollowUp = (placementId: string | undefined) =>
  useQuery({
    queryKey: ['follow-up', placementId],
    queryFn: ({ signal }) =>
      read<FollowUpView>('/api/v1/placements/{id}/follow-up', { path: { id: placementId }, signal }),
    enabled: !!placementId,
  });

const useRenew = () => {
  const client = useQueryClient();
  return async () => {
    for (const key of ['worklist', 'contact', 'follow-up', 'placement'])
      await client.invalidateQueries({ queryKey: [key] });
  };
};

export const useRecordContact = (id: string) => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: (body: RecordRequest) => write('POST', `${contact}/record`, { path: { id }, body }),
    onSuccess,
  });
};

export const useUndoContact = () => {
  const onSuccess = useRenew();
  return useSend({ mutationFn: (id: string) => write('POST', `${contact}/undo`, { path: { id } }), onSuccess });
};

/** A new date: agreed beforehand, or after somebody did not come. */
export const useNewDate = (id: string) => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: ({ step, ...body }: { step: 'move' | 'no-show'; cause: MissCause; newDate: string }) =>
      write('POST', `${contact}/${step}`, { path: { id }, body }),
    onSuccess,
  });
};

export const usePlanContact = (placementId: string) => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: ({ key, ...body }: { date: string; party: Party; channel: Channel; key: string }) =>
      write('POST', '/api/v1/placements/{id}/contacts', { path: { id: placementId }, body, idempotencyKey: key }),
    onSuccess,
  });
};

import { useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { readVersioned, write } from '~/api/request';
import { requestOf, type NeedDraft } from '~/features/practiceplace/need/draft';
import type { OwnPlace } from '~/features/practiceplace/need/types';
import { ownPlacesKey } from '~/features/practiceplace/ownPlaces';

const one = '/api/v1/employer/practice-places/{id}';

/** Creates the place once, then submits it. `kept` hears the id as soon as there is one: a second try only submits. */
export function useSendNeed(kept: (placeId: string) => void) {
  const client = useQueryClient();
  return useSend({
    mutationFn: async (draft: NeedDraft) => {
      const id = draft.placeId ?? (await create(draft));
      if (draft.placeId) await saveAgain(draft, id);
      kept(id);
      return (await write<OwnPlace>('POST', `${one}/submission`, { path: { id } })).data;
    },
    onSettled: () => client.invalidateQueries({ queryKey: ownPlacesKey }),
  });
}

/** Changes a place that was read with `etag`; 409 CONFLICT when somebody saved since. */
export function useEditPlace(id: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ draft, etag }: { draft: NeedDraft; etag: string | null }) =>
      write<OwnPlace>('PUT', one, { path: { id }, body: requestOf(draft), ifMatch: etag }),
    onSuccess: () => client.invalidateQueries({ queryKey: ownPlacesKey }),
  });
}

async function create(draft: NeedDraft): Promise<string> {
  const body = { workplaceId: draft.workplaceId, place: requestOf(draft) };
  return (await write<OwnPlace>('POST', '/api/v1/employer/practice-places', { body, idempotencyKey: draft.key })).data
    .id;
}

async function saveAgain(draft: NeedDraft, id: string) {
  const { etag } = await readVersioned<OwnPlace>(one, { path: { id } });
  await write('PUT', one, { path: { id }, body: requestOf(draft), ifMatch: etag });
}

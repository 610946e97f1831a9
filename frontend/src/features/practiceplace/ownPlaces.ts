import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { readVersioned, write } from '~/api/request';
import { requestOf, type NeedDraft } from '~/features/practiceplace/need/draft';
import type {
  CloseReason,
  NeverFilledCause,
  OwnPlace,
  OwnPlaceRow,
  PlaceRequest,
} from '~/features/practiceplace/need/types';

const one = '/api/v1/employer/practice-places/{id}';
const key = ['employer', 'practice-places'] as const;

export const useOwnPlaces = () =>
  useList(listOptions<OwnPlaceRow>([...key, 'list'], '/api/v1/employer/practice-places', { query: { limit: 50 } }));

export const ownPlaceOptions = (id: string) =>
  queryOptions({
    queryKey: [...key, id],
    queryFn: ({ signal }) => readVersioned<OwnPlace>(one, { path: { id }, signal }),
  });

export const useOwnPlace = (id: string) => useQuery(ownPlaceOptions(id));

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
    onSettled: () => client.invalidateQueries({ queryKey: key }),
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

/** Sends a whole place back; 409 CONFLICT when somebody saved since `etag`. */
export function useSavePlace(id: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ body, etag }: { body: PlaceRequest; etag: string | null }) =>
      write<OwnPlace>('PUT', one, { path: { id }, body, ifMatch: etag }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

/** Changes a place that was read with `etag`; 409 CONFLICT when somebody saved since. */
export function useEditPlace(id: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ draft, etag }: { draft: NeedDraft; etag: string | null }) =>
      write<OwnPlace>('PUT', one, { path: { id }, body: requestOf(draft), ifMatch: etag }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

function usePlaceStep<T>(step: string, bodyOf: (input: T) => unknown) {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ id, input }: { id: string; input: T }) =>
      write<OwnPlace>('POST', `${one}/${step}`, { path: { id }, body: bodyOf(input) }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

/** "Gjelder fortsatt", or yes to what staff filled in. */
export const useConfirmPlace = () => usePlaceStep<undefined>('confirmation', () => undefined);

export const useSubmitPlace = () => usePlaceStep<undefined>('submission', () => undefined);

/** Off the lists until one says that it is valid. */
export const usePausePlace = () => usePlaceStep<undefined>('pause', () => undefined);

export const useClosePlace = () =>
  usePlaceStep<{ reason: CloseReason; cause?: NeverFilledCause }>('closure', (input) => input);

import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { readVersioned, write } from '~/api/request';
import type {
  CloseReason,
  NeverFilledCause,
  OwnPlace,
  OwnPlaceRow,
  PlaceRequest,
} from '~/features/practiceplace/need/types';

const one = '/api/v1/employer/practice-places/{id}';
/** All that is read of the firm's own places. */
export const ownPlacesKey = ['employer', 'practice-places'] as const;

export const useOwnPlaces = () =>
  useList(
    listOptions<OwnPlaceRow>([...ownPlacesKey, 'list'], '/api/v1/employer/practice-places', { query: { limit: 50 } }),
  );

export const ownPlaceOptions = (id: string) =>
  queryOptions({
    queryKey: [...ownPlacesKey, id],
    queryFn: ({ signal }) => readVersioned<OwnPlace>(one, { path: { id }, signal }),
  });

export const useOwnPlace = (id: string) => useQuery(ownPlaceOptions(id));

/** Sends a whole place back; 409 CONFLICT when somebody saved since `etag`. */
export function useSavePlace(id: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ body, etag }: { body: PlaceRequest; etag: string | null }) =>
      write<OwnPlace>('PUT', one, { path: { id }, body, ifMatch: etag }),
    onSuccess: () => client.invalidateQueries({ queryKey: ownPlacesKey }),
  });
}

function usePlaceStep<T>(step: string, bodyOf: (input: T) => unknown) {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ id, input }: { id: string; input: T }) =>
      write<OwnPlace>('POST', `${one}/${step}`, { path: { id }, body: bodyOf(input) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ownPlacesKey }),
  });
}

/** "Gjelder fortsatt", or yes to what staff filled in. */
export const useConfirmPlace = () => usePlaceStep<undefined>('confirmation', () => undefined);

export const useSubmitPlace = () => usePlaceStep<undefined>('submission', () => undefined);

/** Off the lists until one says that it is valid. */
export const usePausePlace = () => usePlaceStep<undefined>('pause', () => undefined);

export const useClosePlace = () =>
  usePlaceStep<{ reason: CloseReason; cause?: NeverFilledCause }>('closure', (input) => input);

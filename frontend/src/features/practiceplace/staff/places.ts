import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { readVersioned, write } from '~/api/request';
import type { CloseReason, NeverFilledCause, PlaceRequest } from '~/features/practiceplace/need/types';
import type { PlaceRow, PlaceView } from '~/features/practiceplace/staff/types';

const url = '/api/v1/practice-places';
const one = `${url}/{id}`;

export interface PlaceFilter extends Record<string, string> {
  query: string;
  state: string;
  workplace: string;
  municipality: string;
  chance: string;
  sort: string;
}

export const placesOptions = (filter: PlaceFilter) =>
  listOptions<PlaceRow>(['practice-places', filter], url, {
    query: Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, value || undefined])),
  });

export const usePlaces = (filter: PlaceFilter) => useList(placesOptions(filter));

export const placeOptions = (id: string) =>
  queryOptions({
    queryKey: ['practice-place', id],
    queryFn: ({ signal }) => readVersioned<PlaceView>(one, { path: { id }, signal }),
  });

export const usePlace = (id: string) => useQuery(placeOptions(id));

const useRenew = () => {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['practice-places'] });
    await client.invalidateQueries({ queryKey: ['practice-place'] });
  };
};

/** A step of the place by its name; what it needs is the body. */
type Step = 'approval' | 'submission' | 'confirmation' | 'closure' | 'return' | 'refusal' | 'pause';

function usePlaceStep<T>(step: Step) {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: ({ id, body }: { id: string; body?: T }) =>
      write<PlaceView>('POST', `${one}/${step}`, { path: { id }, body }),
    onSuccess,
  });
}

/** Publishes what was submitted and confirmed: one press. */
export const useApprovePlace = () => usePlaceStep<never>('approval');

/** Asks the employer to confirm what staff wrote down. */
export const useSubmitPlace = () => usePlaceStep<never>('submission');

/** Passes on what the employer has said: the place that it stands by is still valid (PLC-12). */
export const useConfirmPlace = () => usePlaceStep<never>('confirmation');

/** Off the lists until somebody says that it is valid. */
export const usePausePlace = () => usePlaceStep<never>('pause');

/** Says no to what waits for approval; the employer reads the reason. */
export const useDeclinePlace = (step: 'return' | 'refusal') => usePlaceStep<{ reason: string }>(step);

export const useClosePlace = () => usePlaceStep<{ reason: CloseReason; cause?: NeverFilledCause | null }>('closure');

/** Writes down an order, then sends it to the employer for a yes; `kept` hears the id as soon as there is one. */
export const useTakeOrder = (kept: (placeId: string) => void) => {
  const onSettled = useRenew();
  return useSend({
    mutationFn: async (order: { workplaceId: string; place: PlaceRequest; placeId?: string; key: string }) => {
      const { workplaceId, place, key } = order;
      let id = order.placeId;
      if (id === undefined) {
        const made = await write<PlaceView>('POST', url, { body: { workplaceId, place }, idempotencyKey: key });
        id = made.data.id;
        kept(id);
      } else {
        const { etag } = await readVersioned<PlaceView>(one, { path: { id } });
        await write('PUT', one, { path: { id }, body: place, ifMatch: etag });
      }
      return (await write<PlaceView>('POST', `${one}/submission`, { path: { id } })).data;
    },
    onSettled,
  });
};

export const useEditPlace = (id: string) => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: ({ body, etag }: { body: PlaceRequest; etag: string | null }) =>
      write('PUT', one, { path: { id }, body, ifMatch: etag }),
    onSuccess,
  });
};

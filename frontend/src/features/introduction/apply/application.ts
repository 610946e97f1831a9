import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';
import type { MyOffer, MyOfferRow } from '~/features/introduction/types';

type Wire = components['schemas'];
export type MyApplication = Wire['MyApplicationView'];
export type ApplyRequest = Wire['ApplyRequest'];

const url = '/api/v1/me/places/{placeId}/application';

/** How the workplace of a place takes applications, and what stops mine. */
export const useMyApplication = (placeId: string) =>
  useQuery(
    queryOptions({
      queryKey: ['me', 'places', 'one', placeId, 'application'],
      queryFn: ({ signal }) => read<MyApplication>(url, { path: { placeId }, signal }),
    }),
  );

export const useApply = (placeId: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ body, key }: { body: ApplyRequest; key: string }) =>
      write<MyOffer>('POST', url, { path: { placeId }, body, idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['me'] }),
  });
};

/** Those that I have applied for myself, newest first. */
export const useMyApplications = () =>
  useList(listOptions<MyOfferRow>(['me', 'offers', 'applied'], '/api/v1/me/offers', { query: { applied: true } }));

import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { read, write } from '~/api/request';
import type { Settled } from '~/features/practiceplace/prospect/prospect';
import type { DeclineReason, MyOffer, MyOfferRow } from '~/features/introduction/types';

const all = '/api/v1/me/offers';
const one = `${all}/{id}`;
const key = ['me', 'offers'] as const;

export const useMyOffers = () => useList(listOptions<MyOfferRow>([...key, 'list'], all));

export const useMyOffer = (id: string) =>
  useQuery(
    queryOptions({
      queryKey: [...key, id],
      queryFn: ({ signal }) => read<MyOffer>(one, { path: { id }, signal }),
    }),
  );

export interface Answer {
  answer: 'YES' | 'NO' | 'ASK_FIRST';
  reason?: DeclineReason;
  words?: string;
  question?: string;
  anonymousCard?: boolean;
}

function useStep<T>(step: string, id: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: async (body: T) => (await write<MyOffer>('POST', `${one}/${step}`, { path: { id }, body })).data,
    onSuccess: () => client.invalidateQueries({ queryKey: ['me'] }),
  });
}

export const useAnswerOffer = (id: string) => useStep<Answer>('answer', id);

/** Yes to exactly the words that were read. */
export const useApprovePresentation = (id: string) => useStep<{ textHash: string }>('presentation-approval', id);

/** Still yes, with what can follow now as it was read (PLC-11). */
export const useGoOn = (id: string) => useStep<{ prospect: Settled }>('prospect-answer', id);

export const useWithdrawOffer = (id: string) => useStep<{ reason: DeclineReason; words?: string }>('withdraw', id);

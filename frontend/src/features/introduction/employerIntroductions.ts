import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { write } from '~/api/request';
import { watchedOptions } from '~/api/watched';
import type {
  EmployerIntroduction,
  EmployerIntroductionRow,
  OfferTerms,
  RefusalReason,
} from '~/features/introduction/types';

const all = '/api/v1/employer/introductions';
const one = `${all}/{id}`;
const key = ['employer', 'introductions'] as const;

export const useEmployerIntroductions = () => useList(listOptions<EmployerIntroductionRow>([...key, 'list'], all));

export const useEmployerIntroduction = (id: string) =>
  useQuery(watchedOptions<EmployerIntroduction>([...key, id], one, { path: { id } }));

function useStep<T>(step: string, id: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: async (body: T) =>
      (await write<EmployerIntroduction>('POST', `${one}/${step}`, { path: { id }, body })).data,
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export interface Interest {
  interested: boolean;
  reason?: RefusalReason;
  words?: string;
}

/** "Vil vite mer", "Ikke nå" or "Valgte en annen". */
export const useAnswerIntroduction = (id: string) => useStep<Interest>('answer', id);

export const useMakeOffer = (id: string) => useStep<OfferTerms>('offer', id);

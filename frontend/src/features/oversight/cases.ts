import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';

export type CaseRow = components['schemas']['CaseRowView'];
export type CaseView = components['schemas']['CaseView'];
export type DismissReason = components['schemas']['DismissReason'];
export const dismissReasons = ['FALSE_HIT', 'LEGAL_GROUND', 'MISUNDERSTANDING'] as const satisfies DismissReason[];

const url = '/api/v1/oversight-cases';

export const useCases = () => useList(listOptions<CaseRow>(['oversight'], url));

const caseOptions = (id: string) =>
  queryOptions({
    queryKey: ['oversight', id],
    queryFn: ({ signal }) => read<CaseView>(`${url}/{id}`, { path: { id }, signal }),
  });

export const useCase = (id: string) => useQuery(caseOptions(id));

export type CaseStep = { step: 'dialogue' | 'hearing' } | { step: 'dismissal'; reason: DismissReason };

export const useMoveCase = (id: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: (move: CaseStep) =>
      write<CaseView>('POST', `${url}/{id}/${move.step}`, {
        path: { id },
        body: move.step === 'dismissal' ? { reason: move.reason } : undefined,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['oversight'] }),
  });
};

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { readVersioned, write } from '~/api/request';
import type { components } from '~/api/schema';

type Wire = components['schemas'];
export type Motives = Wire['MotivesView'];
export type MotivesRequest = Wire['MotivesRequest'];
export type HostMotive = Wire['HostMotive'];

export const hostMotives = [
  'SOCIAL_RESPONSIBILITY',
  'MAKE_A_DIFFERENCE',
  'GOOD_EXPERIENCE',
  'TRAIN_TO_HIRE',
  'RECRUIT_TEST',
  'IA_AGREEMENT',
  'WORK_ENVIRONMENT',
  'RELIEF',
  'LEARNING_DIVERSITY_IMAGE',
  'DIRECTIVE',
  'PERSONAL',
  'LOCAL_BASE',
] as const;

export const weights = ['1', '2', '3', '4', '5'] as const;
export const weightOf = (importance: number) => weights[importance - 1] ?? '3';

const url = '/api/v1/workplaces/{id}/motives';
const key = (id: string) => ['workplace', id, 'motives'];

/** Why a workplace takes people in, as staff have heard it. */
export const useMotives = (id: string) =>
  useQuery({
    queryKey: key(id),
    queryFn: ({ signal }) => readVersioned<Motives>(url, { path: { id }, signal }),
  });

export const useTellMotives = (id: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ body, etag }: { body: MotivesRequest; etag: string | null }) =>
      write<Motives>('PUT', url, { path: { id }, body, ifMatch: etag }),
    onSuccess: () => client.invalidateQueries({ queryKey: key(id) }),
  });
};

import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';

export type Deletion = components['schemas']['DeletionRequestView'];
export type DeletionRow = components['schemas']['DeletionRowView'];
export type DisputeRow = components['schemas']['DisputeRowView'];
export type Ground = components['schemas']['RefusalGround'];
export const grounds = ['RUNNING_PLACEMENT', 'OPEN_CASE', 'KEPT_BY_LAW', 'NOT_THE_PERSON'] as const satisfies Ground[];

/** Where the words of a part of the profile stand. */
export const partWords = {
  SKILLS: 'profile.section.skills',
  EXPERIENCE: 'profile.section.experience',
  EDUCATION: 'profile.section.education',
  CERTIFICATES: 'profile.section.certificates',
  NORWEGIAN: 'profile.section.norwegian',
  LANGUAGES: 'profile.section.languages',
  BASIC_SKILLS: 'profile.section.basicSkills',
  WISHES: 'profile.section.wishes',
  GOALS: 'profile.section.goals',
  PURPOSES: 'profile.section.purposes',
  FUNCTIONS: 'profile.section.functions',
  ENVIRONMENT: 'profile.section.environment',
  HOURS: 'profile.section.hours',
  REACH: 'profile.section.reach',
} as const;

const mine = '/api/v1/me/deletion-requests';
const office = '/api/v1/deletion-requests';

export const useMyDeletions = () =>
  useQuery(
    queryOptions({ queryKey: ['me', 'deletions'], queryFn: ({ signal }) => read<Deletion[]>(mine, { signal }) }),
  );

/** Asks, with or without a reason. */
export const useAskDeletion = () => {
  const client = useQueryClient();
  return useSend({
    mutationFn: (reason: string) => write<Deletion[]>('POST', mine, { body: reason.trim() ? { reason } : {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['me', 'deletions'] }),
  });
};

export const useTakeBackDeletion = () => {
  const client = useQueryClient();
  return useSend({
    mutationFn: (id: string) => write<Deletion[]>('POST', `${mine}/{id}/withdrawal`, { path: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['me', 'deletions'] }),
  });
};

/** What waits for the office. */
export const useWaitingDeletions = () =>
  useQuery(queryOptions({ queryKey: ['deletions'], queryFn: ({ signal }) => read<DeletionRow[]>(office, { signal }) }));

export const useWaitingDisputes = () =>
  useQuery(
    queryOptions({
      queryKey: ['disputes'],
      queryFn: ({ signal }) => read<DisputeRow[]>('/api/v1/fact-disputes', { signal }),
    }),
  );

export type DeletionAnswer = { step: 'grant' } | { step: 'refusal'; ground: Ground; answer: string };

export const useAnswerDeletion = (id: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: (sent: DeletionAnswer) =>
      write('POST', `${office}/{id}/${sent.step}`, {
        path: { id },
        body: sent.step === 'refusal' ? { ground: sent.ground, answer: sent.answer } : undefined,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['deletions'] }),
  });
};

import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, readVersioned, write } from '~/api/request';
import type { components } from '~/api/schema';
import { useSession } from '~/api/session';
import { choosers } from '~/features/employer/choice/choosers';
import type { Role } from '~/lib/roles';

type Wire = components['schemas'];
export type Principle = Wire['Principle'];
export type PrincipleKind = Wire['PrincipleKind'];
export type Principles = Wire['PrinciplesView'];
export type Checklist = Wire['ChecklistView'];
export type ChecklistRequest = Wire['ChecklistRequest'];
export type ChoiceAnswer = Wire['ChoiceAnswer'];
export type ChoiceFacts = Wire['ChoiceFactsView'];

export const principleKinds = ['REAL_RECRUITMENT', 'TRAINING', 'SUPERVISOR', 'HISTORY', 'OTHER'] as const;
export const choiceAnswers = ['YES', 'NO', 'NOT_KNOWN'] as const;

/** The offices for which the reader chooses employers, or those that the reader leads. */
export function useOwnOffices(roles: readonly Role[] = choosers): string[] {
  const own = (useSession().data?.affiliations ?? []).filter(
    ({ role, scope }) => scope === 'OFFICE' && roles.includes(role),
  );
  return [...new Set(own.flatMap(({ scopeId }) => scopeId ?? []))];
}

const principles = '/api/v1/choice-principles/{id}';
const checklist = '/api/v1/workplaces/{id}/choice-checklist';

/** What an office looks at before it chooses an employer. */
export const usePrinciples = (office: string) =>
  useQuery({
    queryKey: ['choice-principles', office],
    queryFn: ({ signal }) => readVersioned<Principles>(principles, { path: { id: office }, signal }),
  });

export const useWritePrinciples = (office: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ body, etag }: { body: Wire['PrinciplesRequest']; etag: string | null }) =>
      write<Principles>('PUT', principles, { path: { id: office }, body, ifMatch: etag }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['choice-principles', office] }),
  });
};

const checklistOptions = (id: string, office: string) =>
  queryOptions({
    queryKey: ['workplace', id, 'choice-checklist', office],
    queryFn: ({ signal }) => readVersioned<Checklist>(checklist, { path: { id }, query: { officeId: office }, signal }),
  });

/** What the office has answered of a workplace last. */
export const useChecklist = (id: string, office: string) => useQuery(checklistOptions(id, office));

export const useFillChecklist = (id: string, office: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ body, etag }: { body: ChecklistRequest; etag: string | null }) =>
      write<Checklist>('PUT', checklist, { path: { id }, body, ifMatch: etag }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: checklistOptions(id, office).queryKey });
      await client.invalidateQueries({ queryKey: ['agreement'] });
    },
  });
};

/** What the places of a workplace tell of the principles. */
export const useChoiceFacts = (id: string) =>
  useQuery({
    queryKey: ['workplace', id, 'choice-facts'],
    queryFn: ({ signal }) => read<ChoiceFacts>('/api/v1/workplaces/{id}/choice-facts', { path: { id }, signal }),
  });

import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { read, readVersioned, write } from '~/api/request';
import type { components } from '~/api/schema';

type Wire = components['schemas'];
export type PlanRow = Wire['RecruitmentPlanRowView'];
export type RecruitmentPlan = Wire['RecruitmentPlanView'];
export type PlanRequest = Wire['RecruitmentPlanRequest'];
export type PlanProgress = Wire['PlanProgressView'];
export type PlanChoices = Wire['PlanChoicesView'];
export type PlanCoverage = Wire['PlanCoverageView'];
export type Covered = PlanCoverage['all'];

const all = '/api/v1/recruitment-plans';
const one = `${all}/{id}`;

export const noPlanFilter = { standing: '', sort: '' };

/** The plans that the reader's organisations share, page by page. */
export const usePlans = (filter: typeof noPlanFilter) =>
  useList(
    listOptions<PlanRow>(['plans', filter], all, {
      query: { standing: filter.standing || undefined, sort: filter.sort || undefined },
    }),
  );

export const planOptions = (id: string) =>
  queryOptions({
    queryKey: ['plan', id],
    queryFn: ({ signal }) => readVersioned<RecruitmentPlan>(one, { path: { id }, signal }),
  });

export const usePlan = (id: string) => useQuery(planOptions(id));

/** What a plan can be made of: changes seldom. */
export const usePlanChoices = () =>
  useQuery({
    queryKey: ['plan-choices'],
    queryFn: ({ signal }) => read<PlanChoices>('/api/v1/recruitment-plan-choices', { signal }),
    staleTime: Infinity,
  });

/** All firms of the region, counted. */
export const useCoverage = (id: string) =>
  useQuery({
    queryKey: ['plan', id, 'coverage'],
    queryFn: ({ signal }) => read<PlanCoverage>(`${one}/coverage`, { path: { id }, signal }),
  });

/** Once also when sent twice: the key belongs to the form. */
export const useMakePlan = () => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ body, key }: { body: PlanRequest; key: string }) =>
      write<RecruitmentPlan>('POST', all, { body, idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['plans'] }),
  });
};

export const useChangePlan = (id: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ body, ifMatch }: { body: PlanRequest; ifMatch: string }) =>
      write<RecruitmentPlan>('PUT', one, { path: { id }, body, ifMatch }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['plan', id] });
      await client.invalidateQueries({ queryKey: ['plans'] });
    },
  });
};

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';

type Wire = components['schemas'];
export type Target = Wire['PlanTargetView'];
export type Taker = Wire['PlanTakerView'];
export type Prospects = Wire['PlanProspectsView'];
export type WorkplacePlan = Wire['WorkplacePlanView'];
type Added = Wire['AddedTargetsView'];

const one = '/api/v1/recruitment-plans/{id}';
const given = (filter: Record<string, string>) =>
  Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, value || undefined]));

export const targetSteps = ['NOT_CONTACTED', 'CONTACTED', 'VISITED', 'PLACE_OUT', 'HOSTING', 'HIRED'] as const;
export const noTargetFilter = { of: '', step: '', order: '' };
export const noProspectFilter = {
  municipality: '',
  industry: '',
  sizeBand: '',
  light: '',
  stage: '',
  contacted: '',
};

/** The firms that the plan means to win, page by page. */
export const useTargets = (plan: string, { order, ...filter }: typeof noTargetFilter) =>
  useList(
    listOptions<Target>(['plan', plan, 'targets', filter, order], `${one}/targets`, {
      path: { id: plan },
      query: given({ ...filter, sort: order }),
    }),
  );

export const useTakers = (plan: string) =>
  useQuery({
    queryKey: ['plan', plan, 'takers'],
    queryFn: ({ signal }) => read<Taker[]>(`${one}/takers`, { path: { id: plan }, signal }),
  });

/** Firms of the region that are no targets yet. */
export const useProspects = (plan: string, filter: typeof noProspectFilter) =>
  useQuery({
    queryKey: ['plan', plan, 'prospects', filter],
    queryFn: ({ signal }) => read<Prospects>(`${one}/prospects`, { path: { id: plan }, query: given(filter), signal }),
    placeholderData: (before) => before,
  });

/** The plans that a firm is in, or can come into. */
export const usePlansOfWorkplace = (workplace: string) =>
  useQuery({
    queryKey: ['workplace', workplace, 'plans'],
    queryFn: ({ signal }) =>
      read<WorkplacePlan[]>('/api/v1/workplaces/{id}/recruitment-plans', { path: { id: workplace }, signal }),
  });

/** All that hangs on the targets of a plan. */
const useRenew = (plan: string) => {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['plan', plan] });
    await client.invalidateQueries({ queryKey: ['plans'] });
  };
};

export const useAddTarget = (plan: string) => {
  const renew = useRenew(plan);
  const client = useQueryClient();
  return useSend({
    mutationFn: (workplace: string) =>
      write<Added>('POST', `${one}/targets`, { path: { id: plan }, body: { workplaceIds: [workplace] } }),
    onSettled: async (_, __, workplace) => {
      await renew();
      await client.invalidateQueries({ queryKey: ['workplace', workplace, 'plans'] });
    },
  });
};

export const useAddFound = (plan: string) => {
  const onSettled = useRenew(plan);
  return useSend({
    mutationFn: (filter: typeof noProspectFilter) =>
      write<Added>('POST', `${one}/prospects`, { path: { id: plan }, body: choiceOf(filter) }),
    onSettled,
  });
};

/** What is empty is not chosen. */
const choiceOf = ({ contacted, ...filter }: typeof noProspectFilter) =>
  ({ ...given(filter), ...(contacted && { contacted: contacted === 'true' }) }) as Wire['AddFoundRequest'];

export const useTakeTarget = (plan: string) => {
  const onSettled = useRenew(plan);
  return useSend({
    mutationFn: ({ target, staffId }: { target: Target; staffId: string | null }) =>
      write<Target>('PUT', `${one}/targets/{workplaceId}`, {
        path: { id: plan, workplaceId: target.workplaceId },
        body: { staffId },
        ifMatch: `"${target.version}"`,
      }),
    onSettled,
  });
};

export const useRemoveTarget = (plan: string) => {
  const onSettled = useRenew(plan);
  return useSend({
    mutationFn: (workplace: string) =>
      write('DELETE', `${one}/targets/{workplaceId}`, { path: { id: plan, workplaceId: workplace } }),
    onSettled,
  });
};

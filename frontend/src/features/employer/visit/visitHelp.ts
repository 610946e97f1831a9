import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';
import type { Role } from '~/lib/roles';

type Wire = components['schemas'];
export type VisitHelp = Wire['VisitHelpView'];
export type Talk = VisitHelp['talk'][number];
export type JointVisits = Wire['JointVisitsView'];
export type JointVisit = Wire['JointVisitView'];
export type JointVisitAnswer = Wire['JointVisitAnswer'];

/** Who prepares visits (EMP-22). */
export const visitors: Role[] = ['ADVISER', 'MARKET_CONTACT', 'PROVIDER_CONSULTANT', 'PROVIDER_LEADER'];

export const declineReasons = ['NO_TIME', 'ANOTHER_DAY', 'ANOTHER_PERSON'] as const;

const ofWorkplace = '/api/v1/workplaces/{id}';

/** What to talk about at a workplace, and what nobody has seen there. */
export const useVisitHelp = (id: string) =>
  useQuery(
    queryOptions({
      queryKey: ['workplace', id, 'visit-help'],
      queryFn: ({ signal }) => read<VisitHelp>(`${ofWorkplace}/visit-help`, { path: { id }, signal }),
    }),
  );

/** Whom one may take along, and who is asked. */
export const useJointVisits = (id: string) =>
  useQuery({
    queryKey: ['workplace', id, 'joint-visits'],
    queryFn: ({ signal }) => read<JointVisits>(`${ofWorkplace}/joint-visits`, { path: { id }, signal }),
  });

/** What the reader is asked to come along on. */
export const useOwnJointVisits = () =>
  useQuery({
    queryKey: ['own-joint-visits'],
    queryFn: ({ signal }) => read<JointVisit[]>('/api/v1/own-joint-visits', { signal }),
  });

const useRenew = (workplace: string) => {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['workplace', workplace] });
    await client.invalidateQueries({ queryKey: ['own-joint-visits'] });
  };
};

/** Once also when sent twice: the key belongs to the form. */
export const useAskAlong = (workplace: string) => {
  const onSuccess = useRenew(workplace);
  return useSend({
    mutationFn: ({ body, key }: { body: Wire['JointVisitRequest']; key: string }) =>
      write<JointVisit>('POST', `${ofWorkplace}/joint-visits`, { path: { id: workplace }, body, idempotencyKey: key }),
    onSuccess,
  });
};

export const useAnswerJointVisit = (workplace: string) => {
  const onSettled = useRenew(workplace);
  return useSend({
    mutationFn: ({ id, version, body }: { id: string; version: number; body: JointVisitAnswer }) =>
      write<JointVisit>('PUT', '/api/v1/joint-visits/{id}', { path: { id }, body, ifMatch: `"${version}"` }),
    onSettled,
  });
};

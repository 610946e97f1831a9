import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { isFinal, isLoggedOut } from '~/api/problem';
import type { Versioned } from '~/api/client';
import { read, readVersioned, write } from '~/api/request';
import type { components } from '~/api/schema';

export type Join = components['schemas']['JoinView'];
export type JoinRequest = components['schemas']['JoinRequest'];

export type OwnJoin = Versioned<Join>;

/** Null: nobody is logged in, or this login has not asked. */
const ownOptions = queryOptions({
  queryKey: ['join'],
  queryFn: async ({ signal }): Promise<OwnJoin | null> => {
    try {
      return await readVersioned<Join>('/api/v1/join', { signal });
    } catch (error) {
      if (isFinal(error) || isLoggedOut(error)) return null;
      throw error;
    }
  },
});

export const useOwnJoin = () => useQuery(ownOptions);

/** Whether somebody has just logged in here whom nobody knows yet. */
export const useIsProven = () =>
  useQuery({
    queryKey: ['join-login'],
    queryFn: async ({ signal }) => (await read<{ proven: boolean }>('/api/v1/join/login', { signal })).proven,
  });

export const useEditJoin = (etag: string | null) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: (need: Join['need']) => write<Join>('PUT', '/api/v1/join/draft', { body: { need }, ifMatch: etag }),
    onSuccess: (answer) => client.setQueryData(ownOptions.queryKey, answer),
  });
};

export const useJoin = () => {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: JoinRequest) => write('POST', '/api/v1/join', { body }),
    onSuccess: () => client.invalidateQueries(),
  });
};

export const useJoins = () =>
  useQuery({ queryKey: ['joins'], queryFn: ({ signal }) => read<Join[]>('/api/v1/join-requests', { signal }) });

export type Decision = { step: 'acceptance'; unitNumber: string } | { step: 'refusal'; reason: string };

export const useDecide = ({ id, version }: Join) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ step, ...body }: Decision) =>
      write<Join>('PUT', `/api/v1/join-requests/{id}/${step}`, { path: { id }, body, ifMatch: `"${version}"` }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['joins'] }),
  });
};

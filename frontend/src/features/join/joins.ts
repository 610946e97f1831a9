import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { isFinal, isLoggedOut } from '~/api/problem';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';

export type Join = components['schemas']['JoinView'];
export type JoinRequest = components['schemas']['JoinRequest'];

/** Null: nobody is logged in, or this login has not asked. */
const ownOptions = queryOptions({
  queryKey: ['join'],
  queryFn: async ({ signal }): Promise<Join | null> => {
    try {
      return await read<Join>('/api/v1/join', { signal });
    } catch (error) {
      if (isFinal(error) || isLoggedOut(error)) return null;
      throw error;
    }
  },
});

export const useOwnJoin = () => useQuery(ownOptions);

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

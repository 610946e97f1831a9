import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { newKey, read, readVersioned, write } from '~/api/request';
import type { components } from '~/api/schema';
import type { Role } from '~/lib/roles';

export type LoginRow = components['schemas']['LoginRowView'];
export type Login = components['schemas']['LoginView'];
export type LoginRole = Login['roles'][number];
export type Scope = LoginRole['scope'];
export type Place = components['schemas']['PlaceView'];
export type NewUser = components['schemas']['NewLoginRequest'];
export type NewSystem = components['schemas']['NewSystemRequest'];

const url = '/api/v1/logins';

interface Filter {
  query: string;
  kind: string;
  waiting: string;
}

export const useUsers = ({ query, kind, waiting }: Filter) =>
  useList(
    listOptions<LoginRow>(['users', query, kind, waiting], url, {
      query: { query: query || undefined, kind: kind || undefined, waiting: waiting ? true : undefined },
    }),
  );

export const useUser = (id: string) =>
  useQuery({
    queryKey: ['user', id],
    queryFn: ({ signal }) => readVersioned<Login>(`${url}/{id}`, { path: { id }, signal }),
  });

/** Where a role can hold; asked for once the scope names something. */
export const usePlacesOf = (scope: Scope | undefined, query: string) =>
  useQuery({
    queryKey: ['login-places', scope, query],
    queryFn: ({ signal }) => read<Place[]>('/api/v1/login-places', { query: { scope, query }, signal }),
    enabled: scope !== undefined && scope !== 'OWN' && scope !== 'NATIONAL',
    placeholderData: keepPreviousData,
  });

export type Change =
  | { step: 'roles' | 'roles/removal'; body: { role: Role; scope: Scope; scopeId?: string | null; reason: string } }
  | { step: 'office'; body: { officeId?: string; reason: string } }
  | { step: 'closure' | 'reopening'; body: { reason: string } };

export function useChangeUser(id: string, etag: string | null) {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ step, body }: Change) =>
      write<Login>('PUT', `${url}/{id}/${step}`, { path: { id }, body, ifMatch: etag }),
    onSuccess: (answer) => {
      client.setQueryData(['user', id], answer);
      return client.invalidateQueries({ queryKey: ['users'] });
    },
  });
}

export const useEndSessions = (id: string) =>
  useSend({ mutationFn: () => write('DELETE', `${url}/{id}/sessions`, { path: { id } }) });

export function useAddUser() {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: NewUser) => write<Login>('POST', url, { body, idempotencyKey: newKey() }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['users'] }),
  });
}

/** Names of the issuers that vouch for programs. */
export const useSystemIssuers = () =>
  useQuery({
    queryKey: ['system-issuers'],
    queryFn: ({ signal }) => read<string[]>(`${url}/systems/issuers`, { signal }),
  });

export function useAddSystem() {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: NewSystem) => write<Login>('POST', `${url}/systems`, { body, idempotencyKey: newKey() }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['users'] }),
  });
}

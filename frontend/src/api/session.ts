import { queryOptions, useQuery } from '@tanstack/react-query';
import { isLoggedOut } from '~/api/problem';
import { read } from '~/api/request';
import type { components } from '~/api/schema';
import { wipeDrafts } from '~/lib/draft';
import { hasTyped } from '~/lib/typed';
import type { Role } from '~/lib/roles';

/** Who is logged in. `personId` is the own staff member, contact person or candidate, by `kind`. */
export interface SessionView {
  displayName: string;
  kind: 'STAFF' | 'EMPLOYER' | 'CANDIDATE' | 'SYSTEM';
  personId: string;
  roles: Role[];
  /** For which office, provider, employer ... each role holds. */
  affiliations: { role: Role; scope: string; scopeId?: string | null }[];
  language?: 'NB' | 'EN' | null;
  demo: boolean;
}

export const sessionKey = ['session'] as const;

/** The session has ended, but the page stays, for somebody has typed in it. */
export const endedKey = ['session', 'ended'] as const;

/** Null: nobody is logged in. */
export const sessionOptions = queryOptions({
  queryKey: sessionKey,
  queryFn: async ({ signal, client }): Promise<SessionView | null> => {
    try {
      const session = await read<SessionView>('/api/v1/session', { signal });
      client.setQueryData(endedKey, false);
      return session;
    } catch (error) {
      if (!isLoggedOut(error)) throw error;
      const before = client.getQueryData<SessionView | null>(sessionKey);
      if (!before || !hasTyped()) return null;
      client.setQueryData(endedKey, true);
      return before;
    }
  },
  staleTime: 60_000,
});

export const useSession = () => useQuery(sessionOptions);

export const useSessionEnded = () =>
  useQuery({ queryKey: endedKey, queryFn: () => false, enabled: false, initialData: false }).data;

/** The roles of the one who is logged in; none while unknown. */
export const useRoles = (): readonly Role[] => useSession().data?.roles ?? [];

/** One way to log in: who comes in here, and the words on it where the installation gave any. */
export type LoginDoor = components['schemas']['LoginDoorView'];

export const useLoginDoors = () =>
  useQuery({
    queryKey: ['login-doors'],
    queryFn: ({ signal }) => read<LoginDoor[]>('/api/v1/login-doors', { signal }),
    staleTime: Infinity,
  });

/** Where the issuer asks who it is; afterwards the server leads to `next`, a path of this app. */
export const loginUrl = (door: string, next: string | null) =>
  next === null ? `/oauth/login/${door}` : `/oauth/login/${door}?${new URLSearchParams({ next })}`;

/** Where the issuer of the session asks anew who it is; afterwards the server leads to `next`. */
export const confirmUrl = (next: string) => `/oauth/confirm?${new URLSearchParams({ next })}`;

/**
 * Ends the session at the server, wipes own drafts, then leaves the app so that nothing stays in memory. False when the server was
 * not reached: then one is still logged in, and nothing is wiped.
 */
export async function logOut(): Promise<boolean> {
  try {
    await globalThis.fetch('/logout', { method: 'POST', redirect: 'manual' });
  } catch {
    return false;
  }
  wipeDrafts();
  globalThis.location.assign('/');
  return true;
}

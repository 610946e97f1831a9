import { queryOptions, useQuery } from '@tanstack/react-query';
import { isProblem } from '~/api/problem';
import { read } from '~/api/request';
import type { Language } from '~/lib/language';
import type { Role } from '~/lib/roles';

/** Who is logged in. Ids are those that the login gives; each is absent where the role has none. */
export interface SessionView {
  name: string;
  roles: Role[];
  officeId?: string | null;
  employerId?: string | null;
  candidateId?: string | null;
  demo?: boolean;
  language?: Language | null;
}

export const sessionKey = ['session'] as const;

/** Null: nobody is logged in. */
export const sessionOptions = queryOptions({
  queryKey: sessionKey,
  queryFn: async ({ signal }): Promise<SessionView | null> => {
    try {
      return await read<SessionView>('/api/v1/session', { signal });
    } catch (error) {
      if (isProblem(error, 'UNAUTHENTICATED')) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const useSession = () => useQuery(sessionOptions);

/** The roles of the one who is logged in; none while unknown. */
export const useRoles = (): readonly Role[] => useSession().data?.roles ?? [];

export const loginUrl = '/oauth/login/innpass';

/** Ends the session at the server, then leaves the app so that nothing stays in memory. */
export async function logOut() {
  await globalThis.fetch('/logout', { method: 'POST', redirect: 'manual' });
  globalThis.location.assign('/');
}

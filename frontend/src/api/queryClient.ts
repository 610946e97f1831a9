import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isFinal, isLoggedOut } from '~/api/problem';
import { endedKey, sessionKey } from '~/api/session';
import { hasTyped } from '~/lib/typed';

/**
 * Refusals are final; only outages are tried again. A 401 at a read ends the session in the browser too; at a send, and
 * where something has been typed, the page stays with all of it, and the way to the login stands beside.
 */
export function newQueryClient() {
  const onError = (error: unknown) => {
    if (!isLoggedOut(error)) return;
    if (hasTyped()) client.setQueryData(endedKey, true);
    else client.setQueryData(sessionKey, null);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 10_000, retry: (count, error) => !isFinal(error) && count < 2, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
}

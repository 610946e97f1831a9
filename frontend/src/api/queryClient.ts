import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isFinal, isLoggedOut } from '~/api/problem';
import { sessionKey } from '~/api/session';

/**
 * Refusals are final; only outages are tried again. A 401 at a read ends the session in the browser too; at a send the page stays with
 * all that was typed, and the refusal leads to the login.
 */
export function newQueryClient() {
  const onError = (error: unknown) => {
    if (isLoggedOut(error)) client.setQueryData(sessionKey, null);
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

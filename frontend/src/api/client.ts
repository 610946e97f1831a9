import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '~/api/schema';
import { Problem, type ProblemBody } from '~/api/problem';

/** The generated client; prefer it where the schema has the path. `unwrap` turns its answers into values. */
export const client: Client<paths> = createClient<paths>({
  baseUrl: globalThis.location.origin,
  // Looked up at each call, so that tests can put their own in.
  fetch: (request) => globalThis.fetch(request),
  headers: { Accept: 'application/json, application/problem+json' },
});

// Refusals come as sentences in the language of the page.
client.use({
  onRequest: ({ request }) => request.headers.set('Accept-Language', document.documentElement.lang || 'nb'),
});

/** A value with the version it was read at, for `ifMatch`. */
export interface Versioned<T> {
  data: T;
  etag: string | null;
}

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The value of a 2xx answer; throws `Problem` for everything else, also for no network. */
export async function unwrap<T>(call: Promise<Answer>): Promise<Versioned<T>> {
  let answer: Answer;
  try {
    answer = await call;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Problem(0);
  }
  if (!answer.response.ok) throw new Problem(answer.response.status, bodyOf(answer.error));
  return { data: answer.data as T, etag: answer.response.headers.get('ETag') };
}

const bodyOf = (error: unknown): ProblemBody => (typeof error === 'object' && error !== null ? error : {});

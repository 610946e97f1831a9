import { Problem, type ProblemBody } from '~/api/problem';

/** A value with the version it was read at, for `ifMatch`. */
export interface Versioned<T> {
  data: T;
  etag: string | null;
}

/**
 * The value of a 2xx answer; throws `Problem` for everything else, also for no network.
 * @param seen what the caller has already: comes back when the server says that nothing has changed
 */
export async function send<T>(url: string, init: RequestInit, seen?: Versioned<T>): Promise<Versioned<T>> {
  const headers = new Headers(init.headers);
  headers.set('Accept', 'application/json, application/problem+json');
  // Refusals come as sentences in the language of the page.
  headers.set('Accept-Language', document.documentElement.lang || 'nb');
  if (seen?.etag) headers.set('If-None-Match', seen.etag);
  let response: Response;
  try {
    response = await globalThis.fetch(new Request(new URL(url, globalThis.location.origin), { ...init, headers }));
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Problem(0);
  }
  if (response.status === 304 && seen) return seen;
  const body = await bodyOf(response);
  if (!response.ok) throw new Problem(response.status, isObject(body) ? body : {});
  return { data: body as T, etag: response.headers.get('ETag') };
}

const isObject = (body: unknown): body is ProblemBody => typeof body === 'object' && body !== null;

/** Undefined where there is none, or where what came is no JSON (an error page of something in between). */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

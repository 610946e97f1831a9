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
  if (seen?.etag) headers.set('If-None-Match', seen.etag);
  const response = await answerTo(url, { ...init, headers }, 'application/json');
  if (response.status === 304 && seen) return seen;
  const body = parsed(await response.text());
  if (!response.ok) throw new Problem(response.status, isObject(body) ? body : {});
  return { data: body as T, etag: response.headers.get('ETag') };
}

/** The text of a 2xx answer of this type; throws `Problem` for everything else, also for no network. */
export async function sendForText(url: string, type: string): Promise<string> {
  const response = await answerTo(url, { method: 'GET' }, type);
  const text = await response.text();
  if (response.ok) return text;
  const body = parsed(text);
  throw new Problem(response.status, isObject(body) ? body : {});
}

async function answerTo(url: string, init: RequestInit, type: string): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept', `${type}, application/problem+json`);
  // Refusals come as sentences in the language of the page.
  headers.set('Accept-Language', document.documentElement.lang || 'nb');
  try {
    return await globalThis.fetch(new Request(new URL(url, globalThis.location.origin), { ...init, headers }));
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Problem(0);
  }
}

const isObject = (body: unknown): body is ProblemBody => typeof body === 'object' && body !== null;

/** Undefined where there is none, or where what came is no JSON (an error page of something in between). */
function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

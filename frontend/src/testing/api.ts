import { vi } from 'vitest';

type Answer = unknown | ((request: Request) => unknown | Promise<unknown>);

/** Answers by "METHOD /path" (without query); what is not named is a 404. Returns the requests that were made. */
export function stubApi(answers: Record<string, Answer>) {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = input instanceof Request ? input : new Request(new URL(input, globalThis.location.origin), init);
    requests.push(request.clone());
    const answer = answers[`${request.method} ${new URL(request.url).pathname}`];
    const value = typeof answer === 'function' ? await answer(request) : answer;
    if (value instanceof Response) return value;
    return value === undefined ? problem(404) : json(value);
  });
  return requests;
}

export const json = (value: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json', ...headers } });

export const problem = (status: number, body: object = {}) =>
  new Response(JSON.stringify({ status, ...body }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });

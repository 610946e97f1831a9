import { client, unwrap, type Versioned } from '~/api/client';

type Params = Record<string, string | number | undefined>;
type Query = Record<string, string | number | boolean | readonly string[] | undefined>;

export interface ReadOptions {
  path?: Params;
  query?: Query;
  signal?: AbortSignal;
}

export interface WriteOptions {
  path?: Params;
  query?: Query;
  body?: unknown;
  /** The ETag that the form was filled from; 409 CONFLICT when somebody saved since. */
  ifMatch?: string | null;
  /** From `newKey()`, made once per form: sending twice creates once. */
  idempotencyKey?: string;
}

export type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Init {
  params: { path?: Params; query?: Query };
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

type Answer = Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** One place where the path's type is given up: the wire records are named by the caller. */
const send = client.request as unknown as (method: string, path: string, init: Init) => Answer;

/** GET a value. `path` fills the braces: `readVersioned('/api/v1/candidates/{id}', {path: {id}})`. */
export function readVersioned<T>(url: string, { path, query, signal }: ReadOptions = {}): Promise<Versioned<T>> {
  return unwrap<T>(send('get', url, { params: { path, query }, signal }));
}

export const read = async <T>(url: string, options?: ReadOptions): Promise<T> =>
  (await readVersioned<T>(url, options)).data;

/** Send a change; the answer is the new state with its ETag (data is undefined for 204). */
export function write<T = void>(method: Method, url: string, options: WriteOptions = {}): Promise<Versioned<T>> {
  const headers: Record<string, string> = {};
  if (options.ifMatch) headers['If-Match'] = options.ifMatch;
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  return unwrap<T>(
    send(method.toLowerCase(), url, {
      params: { path: options.path, query: options.query },
      body: options.body,
      headers,
    }),
  );
}

/** A fresh key for `idempotencyKey`; keep it with the draft until the answer is in. */
export const newKey = (): string => globalThis.crypto.randomUUID();

import { send, sendForText, type Versioned } from '~/api/client';

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

/** Fills the braces of the path and hangs on the query; what is undefined is left out. */
function addressOf(url: string, path: Params = {}, query: Query = {}): string {
  const filled = url.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [value])
      if (one !== undefined) asked.append(name, String(one));
  return asked.size > 0 ? `${filled}?${asked}` : filled;
}

/** GET a value. `path` fills the braces: `readVersioned('/api/v1/candidates/{id}', {path: {id}})`. */
export function readVersioned<T>(url: string, { path, query, signal }: ReadOptions = {}): Promise<Versioned<T>> {
  return send<T>(addressOf(url, path, query), { method: 'GET', signal });
}

/** GET a value once more: what has been seen comes back when nothing has changed. Prolongs no session. */
export function readAgain<T>(url: string, { path, query, signal }: ReadOptions, seen?: Versioned<T>) {
  return send<T>(addressOf(url, path, query), { method: 'GET', signal }, seen);
}

export const read = async <T>(url: string, options?: ReadOptions): Promise<T> =>
  (await readVersioned<T>(url, options)).data;

/** GET a file of text, for the reader to keep. */
export const readText = (url: string, type: string, { path, query }: ReadOptions = {}): Promise<string> =>
  sendForText(addressOf(url, path, query), type);

/** Send a change; the answer is the new state with its ETag (data is undefined for 204). */
export function write<T = void>(method: Method, url: string, options: WriteOptions = {}): Promise<Versioned<T>> {
  const headers: Record<string, string> = {};
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.ifMatch) headers['If-Match'] = options.ifMatch;
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  const body = options.body === undefined ? undefined : JSON.stringify(options.body);
  return send<T>(addressOf(url, options.path, options.query), { method, headers, body });
}

/** A fresh key for `idempotencyKey`; keep it with the draft until the answer is in. */
export const newKey = (): string => globalThis.crypto.randomUUID();

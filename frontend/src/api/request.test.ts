import { describe, expect, it } from 'vitest';
import { isConflict, isFinal, type Problem } from '~/api/problem';
import { newKey, read, readVersioned, write } from '~/api/request';
import { json, problem, stubApi } from '~/testing/api';

const failure = (call: Promise<unknown>) =>
  call.then(
    () => {
      throw new Error('should have failed');
    },
    (error: Problem) => error,
  );

describe('A request', () => {
  it('fills path and query, and leaves out what is undefined', async () => {
    const requests = stubApi({ 'GET /api/v1/candidates/a%2Fb': { id: 'a/b' } });
    const answer = await read('/api/v1/candidates/{id}', { path: { id: 'a/b' }, query: { q: 'å', cursor: undefined } });
    expect(answer).toEqual({ id: 'a/b' });
    expect(new URL(requests[0]?.url ?? '').search).toBe('?q=%C3%A5');
  });

  it('carries the version out and in again', async () => {
    const requests = stubApi({
      'GET /api/v1/places/1': json({ seats: 1 }, { ETag: '"3"' }),
      'PUT /api/v1/places/1': json({ seats: 2 }, { ETag: '"4"' }),
    });
    const { etag } = await readVersioned('/api/v1/places/1');
    const saved = await write('PUT', '/api/v1/places/1', { body: { seats: 2 }, ifMatch: etag });
    expect(requests[1]?.headers.get('If-Match')).toBe('"3"');
    expect(saved.etag).toBe('"4"');
  });

  it('creates once by its key', async () => {
    const requests = stubApi({ 'POST /api/v1/places': { id: '1' } });
    const key = newKey();
    await write('POST', '/api/v1/places', { body: {}, idempotencyKey: key });
    expect(requests[0]?.headers.get('Idempotency-Key')).toBe(key);
    expect(requests[0]?.headers.get('Content-Type')).toContain('application/json');
  });

  it('takes an empty answer', async () => {
    stubApi({ 'DELETE /api/v1/places/1': new Response(null, { status: 204 }) });
    expect((await write('DELETE', '/api/v1/places/1')).data).toBeUndefined();
  });
});

describe('A refusal', () => {
  it('keeps code, sentence and fields', async () => {
    stubApi({
      'POST /api/v1/places': problem(422, {
        code: 'NO_LEGAL_GROUND',
        detail: 'Et krav må ha hjemmel.',
        fields: [{ pointer: '/demands/0/ground', code: 'MISSING' }],
      }),
    });
    const error = await failure(write('POST', '/api/v1/places', { body: {} }));
    expect(error).toMatchObject({ status: 422, code: 'NO_LEGAL_GROUND', detail: 'Et krav må ha hjemmel.' });
    expect(error.fields[0]?.pointer).toBe('/demands/0/ground');
    expect(isFinal(error)).toBe(true);
  });

  it('knows a conflict, with or without a code', async () => {
    stubApi({ 'PUT /api/v1/places/1': problem(409), 'PUT /api/v1/places/2': problem(412) });
    expect(isConflict(await failure(write('PUT', '/api/v1/places/1')))).toBe(true);
    expect(isConflict(await failure(write('PUT', '/api/v1/places/2')))).toBe(true);
  });

  it('tells no network and a fault apart, and neither is final', async () => {
    stubApi({
      'GET /api/v1/a': () => Promise.reject(new TypeError('network')),
      'GET /api/v1/b': () => new Response('<html>', { status: 502 }),
    });
    const offline = await failure(read('/api/v1/a'));
    const fault = await failure(read('/api/v1/b'));
    expect([offline.code, isFinal(offline)]).toEqual(['OFFLINE', false]);
    expect([fault.code, isFinal(fault)]).toEqual(['BUG', false]);
  });
});

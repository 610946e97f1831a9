import { act, screen } from '@testing-library/react';
import { useQuery } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchedOptions } from '~/api/watched';
import { Loaded } from '~/components/ui/Loaded';
import { json, problem, stubApi } from '~/testing/api';
import { renderPart } from '~/testing/render';

const address = '/api/v1/employer/introductions/{id}';

function Page() {
  return (
    <Loaded query={useQuery(watchedOptions<{ words: string }>(['one'], address, { path: { id: 'i1' } }))}>
      {({ words }) => <p>{words}</p>}
    </Loaded>
  );
}

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

const aMinute = () => act(() => vi.advanceTimersByTimeAsync(60_000));

it('PRI-05 an open page asks whether what it shows still holds, and keeps it while nothing has changed', async () => {
  let shown = json({ words: 'Har bakt i tre år' }, { ETag: '"a"' });
  const requests = stubApi({ 'GET /api/v1/employer/introductions/i1': () => shown });
  renderPart(<Page />);
  expect(await screen.findByText('Har bakt i tre år')).toBeVisible();
  shown = new Response(null, { status: 304 });
  await aMinute();
  expect(requests.at(-1)?.headers.get('If-None-Match')).toBe('"a"');
  expect(screen.getByText('Har bakt i tre år')).toBeVisible();
});

it('PRI-05 a withdrawal empties an open page within a minute', async () => {
  let gone = false;
  stubApi({
    'GET /api/v1/employer/introductions/i1': () =>
      gone ? problem(404, { code: 'NOT_FOUND' }) : json({ words: 'Har bakt i tre år' }, { ETag: '"a"' }),
  });
  renderPart(<Page />);
  expect(await screen.findByText('Har bakt i tre år')).toBeVisible();
  gone = true;
  await aMinute();
  expect(screen.queryByText('Har bakt i tre år')).toBeNull();
});

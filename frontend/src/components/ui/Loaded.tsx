import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isGone } from '~/api/problem';
import { Failure } from '~/components/ui/Failure';
import { Loading } from '~/components/ui/Loading';

interface Props<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  children: (data: T) => ReactNode;
}

/**
 * The states of a read: outline after 300 ms, fault with a way on, then the data. Old data stays while it is renewed, and when that
 * fails; what the caller may not see any more goes.
 */
export function Loaded<T>({ query, children }: Props<T>) {
  if (query.data !== undefined && !isGone(query.error)) return children(query.data);
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return <Loading />;
}

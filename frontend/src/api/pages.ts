import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { read, type ReadOptions } from '~/api/request';

/** One answer of a list: `next` is the cursor of the following part, absent at the end. */
export interface Part<T> {
  items: T[];
  next?: string | null;
}

/** Query options of a list that grows by "Vis flere". The key must hold everything that the query holds. */
export function listOptions<T>(key: readonly unknown[], url: string, options: Omit<ReadOptions, 'signal'> = {}) {
  return infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam, signal }) =>
      read<Part<T>>(url, { ...options, query: { ...options.query, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Part<T>) => last.next ?? undefined,
  });
}

/** The rows so far, flat, and how to get more. */
export function useList<T>(options: ReturnType<typeof listOptions<T>>) {
  const query = useInfiniteQuery(options);
  return {
    ...query,
    rows: query.data?.pages.flatMap((part) => part.items) ?? [],
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
  };
}

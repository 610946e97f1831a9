import { queryOptions } from '@tanstack/react-query';
import type { Versioned } from '~/api/client';
import { readAgain, type ReadOptions } from '~/api/request';

/** A withdrawn consent is to empty an open page within a minute (PRI-05). */
const lookEvery = 30_000;

/** Query options of a page about somebody who may withdraw: asks again while the page is open, and when it comes to the front. */
export const watchedOptions = <T>(key: readonly unknown[], url: string, options: Omit<ReadOptions, 'signal'>) =>
  queryOptions({
    queryKey: key,
    queryFn: ({ client, signal }) => readAgain<T>(url, { ...options, signal }, client.getQueryData<Versioned<T>>(key)),
    select: ({ data }: Versioned<T>) => data,
    refetchInterval: lookEvery,
  });

import { useQuery } from '@tanstack/react-query';
import { listOptions, useList } from '~/api/pages';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

type Wire = components['schemas'];
export type Recovery = Wire['RecoveryView'];
export type OwnRecovery = Wire['OwnRecoveryView'];
export type Lapsed = Wire['LapsedView'];

/** What the list of lapsed hosts is narrowed by, as it stands in the address. */
export const noLapsedFilter = { whose: '', stage: '', reason: '', sort: '' };

/** Talks that nobody has had yet, and how suggestions that did not fit wear on the workplace. */
export const useRecovery = (id: string) =>
  useQuery({
    queryKey: ['workplace', id, 'recovery'],
    queryFn: ({ signal }) => read<Recovery>('/api/v1/workplaces/{id}/recovery', { path: { id }, signal }),
  });

/** Talks that the reader should have. */
export const useOwnRecoveries = () =>
  useQuery({
    queryKey: ['own-recoveries'],
    queryFn: ({ signal }) => read<OwnRecovery[]>('/api/v1/own-recoveries', { signal }),
  });

/** Hosts that take nobody in any more, page by page. */
export const useLapsed = (filter: typeof noLapsedFilter) => {
  const query = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
  return useList(listOptions<Lapsed>(['lapsed-workplaces', query], '/api/v1/lapsed-workplaces', { query }));
};

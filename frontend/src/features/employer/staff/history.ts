import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

export type HostHistory = components['schemas']['HostHistoryView'];

/** What came of the placements at a workplace, counted anew each time. */
export const useHistory = (id: string) =>
  useQuery({
    queryKey: ['workplace', id, 'history'],
    queryFn: ({ signal }) => read<HostHistory>('/api/v1/workplaces/{id}/history', { path: { id }, signal }),
  });

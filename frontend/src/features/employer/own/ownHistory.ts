import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

export type OwnHistory = components['schemas']['OwnHistoryView'];

/** The firm's own figures. */
export const useOwnHistory = (id: string) =>
  useQuery({
    queryKey: ['employer', 'workplace', id, 'history'],
    queryFn: ({ signal }) => read<OwnHistory>('/api/v1/employer/workplaces/{id}/history', { path: { id }, signal }),
  });

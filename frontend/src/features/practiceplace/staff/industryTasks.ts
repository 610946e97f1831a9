import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

/** The tasks that other workplaces of the industry have needed people for. */
export const useIndustryTasks = (id: string) =>
  useQuery({
    queryKey: ['workplace', id, 'industry-tasks'],
    queryFn: ({ signal }) =>
      read<components['schemas']['IndustryTasksView']>('/api/v1/workplaces/{id}/industry-tasks', {
        path: { id },
        signal,
      }),
  });

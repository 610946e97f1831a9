import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

export type OwnAnswers = components['schemas']['OwnAnswersView'];

/** How soon firms have their answer, as promised and as kept. */
export const useOwnAnswers = (id: string) =>
  useQuery({
    queryKey: ['employer', 'workplace', id, 'answers'],
    queryFn: ({ signal }) => read<OwnAnswers>('/api/v1/employer/workplaces/{id}/answers', { path: { id }, signal }),
  });

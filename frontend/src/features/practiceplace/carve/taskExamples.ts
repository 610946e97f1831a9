import { skipToken, useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';
import { useRoles } from '~/api/session';

/** Work that others of the industry need somebody for; asks nothing while the workplace is not known, or nobody wants it. */
export function useTaskExamples(workplaceId: string | undefined, wanted: boolean) {
  const employer = useRoles().some((role) => role.startsWith('EMPLOYER_'));
  const url = employer ? '/api/v1/employer/workplaces/{id}/task-examples' : '/api/v1/workplaces/{id}/task-examples';
  return useQuery({
    queryKey: ['task-examples', employer, workplaceId],
    queryFn:
      workplaceId && wanted
        ? ({ signal }) => read<components['schemas']['TaskExamplesView']>(url, { path: { id: workplaceId }, signal })
        : skipToken,
  });
}

import { skipToken, useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';
import { useRoles } from '~/api/session';
import type { LanguageLevel } from '~/lib/facts';

export type SpokenDemand = components['schemas']['SpokenDemandView'];

/** What a demand for spoken Norwegian means at a workplace (PLC-06); asks nothing while one of them is not known. */
export function useSpokenDemand(
  workplaceId: string | undefined,
  level: LanguageLevel | undefined,
  task: readonly string[],
) {
  const employer = useRoles().some((role) => role.startsWith('EMPLOYER_'));
  const url = employer ? '/api/v1/employer/workplaces/{id}/spoken-demand' : '/api/v1/workplaces/{id}/spoken-demand';
  return useQuery({
    queryKey: ['spoken-demand', employer, workplaceId, level, task],
    queryFn:
      workplaceId && level
        ? ({ signal }) => read<SpokenDemand>(url, { path: { id: workplaceId }, query: { level, task }, signal })
        : skipToken,
  });
}

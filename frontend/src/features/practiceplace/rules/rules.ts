import { skipToken, useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';
import { useRoles } from '~/api/session';

export type Rule = components['schemas']['RuleHereView'];

/** Rule sets of a workplace, those that hold today and later ones; asks nothing while the workplace is not known (PLC-07). */
export function useRulesAt(workplaceId: string | undefined) {
  const employer = useRoles().some((role) => role.startsWith('EMPLOYER_'));
  const url = employer ? '/api/v1/employer/workplaces/{id}/rule-sets' : '/api/v1/workplaces/{id}/rule-sets';
  return useQuery({
    queryKey: ['rule-sets', employer, workplaceId],
    queryFn: workplaceId ? ({ signal }) => read<Rule[]>(url, { path: { id: workplaceId }, signal }) : skipToken,
  });
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { newKey, read, readVersioned, write } from '~/api/request';
import type { components } from '~/api/schema';

export type RuleSet = components['schemas']['RuleSetView'];
export type RuleSetWanted = components['schemas']['RuleSetRequest'];
export type RuleTerms = components['schemas']['RuleTerms'];

const url = '/api/v1/administration/rule-sets';

/** Every rule set, by its first day. */
export const useRuleSets = () =>
  useQuery({ queryKey: ['administered-rule-sets'], queryFn: ({ signal }) => read<RuleSet[]>(url, { signal }) });

export const useRuleSet = (id: string) =>
  useQuery({
    queryKey: ['administered-rule-set', id],
    queryFn: ({ signal }) => readVersioned<RuleSet>(`${url}/{id}`, { path: { id }, signal }),
  });

export function useAddRuleSet() {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: RuleSetWanted) => write<RuleSet>('POST', url, { body, idempotencyKey: newKey() }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['administered-rule-sets'] }),
  });
}

export function useChangeRuleSet(id: string, etag: string | null) {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: RuleSetWanted) => write<RuleSet>('PUT', `${url}/{id}`, { path: { id }, body, ifMatch: etag }),
    onSuccess: (answer) => {
      client.setQueryData(['administered-rule-set', id], answer);
      return client.invalidateQueries({ queryKey: ['administered-rule-sets'] });
    },
  });
}

import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

export type MatchingRules = components['schemas']['MatchingRulesView'];
export type WeightsInForce = components['schemas']['WeightsInForceView'];

/** What counts how much now, and the limits of the lists; open to everybody. */
export const useMatchingRules = () =>
  useQuery({
    queryKey: ['matching-rules'],
    queryFn: ({ signal }) => read<MatchingRules>('/api/v1/matching-rules', { signal }),
  });

import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { CriterionView, Sentence } from '~/features/matching/types';

/** What surroundings at work can be like (EMP-12). */
export const traits = [
  'SMALL_TEAM',
  'LARGE_TEAM',
  'QUIET',
  'LIVELY',
  'STRUCTURE',
  'ONE_SUPERVISOR',
  'WARM_TONE',
  'PHYSICAL',
  'VARIED',
  'LIMITED_CUSTOMER_CONTACT',
  'NORWEGIAN_SPOKEN',
] as const;

/** Whether one may ask there (EMP-07). */
export const lights = ['GREEN', 'YELLOW', 'RED', 'GREY'] as const;

export type Light = (typeof lights)[number];

export type Trait = (typeof traits)[number];

/** How a workplace stands to the candidate, by what is known of it; nobody knows the need. */
export interface QuietMatch {
  shown?: number | null;
  bandLow: number;
  bandHigh: number;
  knownWeight: number;
  applicableWeight: number;
  criteria: CriterionView[];
  reasons: Sentence[];
}

/** A workplace that has posted nothing. */
export interface QuietWorkplace {
  id: string;
  name: string;
  whereabouts: string;
  industry?: string | null;
  there: Trait[];
  missing: Trait[];
  /** It is told that people are needed. */
  stated: boolean;
  light?: Light | null;
  earlier: number;
  finished: number;
  hires: number;
  /** Of the last 30 days. */
  requests: number;
  contactName?: string | null;
  contactPhone?: string | null;
  match?: QuietMatch | null;
}

export interface QuietWorkplaces {
  items: QuietWorkplace[];
  total: number;
  /** For a candidate: kept out by a gate or a condition. */
  heldBack: number;
}

export const nothing = { query: '', trait: '', stated: '', light: '', history: '' };

export type QuietAsked = typeof nothing;

export const useQuietWorkplaces = (candidate: string | undefined, asked: QuietAsked, limit: number) =>
  useQuery({
    queryKey: ['quiet-workplaces', candidate, asked, limit],
    queryFn: ({ signal }) => {
      const query = {
        query: asked.query || undefined,
        trait: asked.trait ? asked.trait.split(',') : undefined,
        stated: asked.stated || undefined,
        light: asked.light ? asked.light.split(',') : undefined,
        history: asked.history || undefined,
        limit,
      };
      return candidate
        ? read<QuietWorkplaces>('/api/v1/candidates/{id}/workplaces', { path: { id: candidate }, query, signal })
        : read<QuietWorkplaces>('/api/v1/search/workplaces', { query, signal });
    },
    placeholderData: keepPreviousData,
  });

export interface AskedWorkplace {
  requests: number;
  contactName?: string | null;
  contactPhone?: string | null;
}

/** Counts that the workplace is asked whether it would take somebody; nobody is introduced by it. */
export const useAskWorkplace = () => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ id, key }: { id: string; key: string }) =>
      write<AskedWorkplace>('POST', '/api/v1/workplaces/{id}/requests', { path: { id }, idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['quiet-workplaces'] }),
  });
};

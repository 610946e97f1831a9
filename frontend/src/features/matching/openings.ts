import { queryOptions } from '@tanstack/react-query';
import type { components } from '~/api/schema';
import { read } from '~/api/request';

type Wire = components['schemas'];

/** One change and how many places more the list would hold. */
export type OpeningStep = Omit<Wire['OpeningStepsView.StepView'], 'params'> & {
  params: Record<string, string | number>;
};

export type Openings = Omit<Wire['OpeningStepsView'], 'steps'> & { steps: OpeningStep[] };

/** Of one candidate for staff; without an id the candidate's own. */
export const openingsOptions = (candidateId?: string) =>
  queryOptions({
    queryKey: candidateId ? ['matches', 'candidates', candidateId, 'openings'] : ['me', 'openings'],
    queryFn: ({ signal }) =>
      candidateId
        ? read<Openings>('/api/v1/candidates/{id}/opening-steps', { path: { id: candidateId }, signal })
        : read<Openings>('/api/v1/me/opening-steps', { signal }),
  });

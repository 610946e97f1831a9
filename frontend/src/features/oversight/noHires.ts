import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';

export type NoHireReview = components['schemas']['NoHireReviewView'];
export type ReviewDecision = components['schemas']['ReviewDecisionRequest'];

const url = '/api/v1/no-hire-reviews';
const key = ['no-hire-reviews'];

/** Workplaces of the office that have passed the cap without hire; open ones first. */
export const useNoHireReviews = () =>
  useQuery({ queryKey: key, queryFn: ({ signal }) => read<NoHireReview[]>(url, { signal }) });

export function useDecideReview(id: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: ReviewDecision) => write<NoHireReview>('PUT', `${url}/{id}`, { path: { id }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

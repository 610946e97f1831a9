import { useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { write } from '~/api/request';
import type { Prospect } from '~/lib/enumerations';

export type Settled = Exclude<Prospect, 'NOT_ASKED'>;

/** From the least to the most. */
export const prospects = ['NONE', 'POSSIBLE', 'INTENDED'] as const;

const lower = ['POST_FILLED', 'NO_BUDGET', 'LESS_WORK', 'SAID_WRONG', 'OTHER'] as const;
const higher = ['MORE_WORK', 'NEW_POST', 'SAID_WRONG', 'OTHER'] as const;
export type ProspectReason = (typeof lower)[number] | (typeof higher)[number];

/** The reasons that a change in this direction can have; none before it is chosen. */
export const reasonsOf = (before: Prospect, after: Settled | undefined): readonly ProspectReason[] => {
  if (after === undefined) return [];
  return prospects.indexOf(after) < prospects.indexOf(before as Settled) ? lower : higher;
};

export interface ProspectBody {
  prospect: Settled;
  reason: ProspectReason;
  words?: string;
}

/** By whom it is told: the employer's own place, or staff on its behalf. */
export type Teller = 'employer' | 'staff';

const urls = {
  employer: '/api/v1/employer/practice-places/{id}/prospect',
  staff: '/api/v1/practice-places/{id}/prospect',
} as const;

export function useChangeProspect(teller: Teller, id: string, version: number) {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: ProspectBody) => write('PUT', urls[teller], { path: { id }, body, ifMatch: `"${version}"` }),
    onSuccess: () => client.invalidateQueries(),
  });
}

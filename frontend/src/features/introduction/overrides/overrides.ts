import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { OverrideReason } from '~/features/introduction/staff/types';

/** Why a pair is brought together against the list. */
export interface Override {
  reason: OverrideReason;
  words: string;
}

export interface OverrideView extends Override {
  id: string;
  kind: 'LOWER_CHOICE' | 'CAP';
  candidateId: string;
  candidateNumber: number;
  candidateName?: string | null;
  placeId: string;
  workplaceName: string;
  introductionId?: string | null;
  state: 'RECORDED' | 'PROPOSED' | 'APPROVED' | 'REFUSED' | 'USED';
  proposedBy?: string | null;
  proposedAt: string;
  decidedBy?: string | null;
  decidedAt?: string | null;
  decisionWords?: string | null;
  /** The reader proposed it: somebody else decides. */
  own: boolean;
  actions: ('APPROVE' | 'REFUSE')[];
  version: number;
}

export interface Overrides {
  items: OverrideView[];
  counts: { reason: OverrideReason; count: number }[];
}

const url = '/api/v1/overrides';

export const useOverrides = () =>
  useQuery({ queryKey: ['overrides'], queryFn: ({ signal }) => read<Overrides>(url, { signal }) });

/** Asks the leader to let the cap be passed for one pair. */
export const useProposeOverride = () => {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: { candidateId: string; placeId: string; override: Override }) =>
      write<OverrideView>('POST', url, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['overrides'] }),
  });
};

export const useDecideOverride = ({ id, version }: OverrideView) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ step, words }: { step: 'approval' | 'refusal'; words?: string }) =>
      write('PUT', `${url}/{id}/${step}`, { path: { id }, body: words ? { words } : {}, ifMatch: `"${version}"` }),
    onSettled: () => client.invalidateQueries({ queryKey: ['overrides'] }),
  });
};

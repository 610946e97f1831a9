import { useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { write } from '~/api/request';
import type { SectionSpec } from '~/features/candidate/profile/sections';
import type { SectionValue } from '~/features/candidate/profile/types';
import type { CandidateRequest, CandidateView, DoubleView } from '~/features/candidate/staff/types';
import type { Readiness } from '~/lib/enumerations';

export const usePossibleDoubles = () =>
  useSend({
    mutationFn: async (body: CandidateRequest) =>
      (await write<DoubleView[]>('POST', '/api/v1/candidates/doubles', { body })).data,
  });

export const useRegisterCandidate = () => {
  const client = useQueryClient();
  return useSend({
    mutationFn: async ({ body, key }: { body: CandidateRequest; key: string }) =>
      (await write<CandidateView>('POST', '/api/v1/candidates', { body, idempotencyKey: key })).data,
    onSuccess: () => client.invalidateQueries({ queryKey: ['candidates'] }),
  });
};

/** Renews everything that is shown of one candidate. */
const useRenew = (id: string) => {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['candidate', id] });
    await client.invalidateQueries({ queryKey: ['candidates'] });
  };
};

export const useChangeReadiness = (id: string) => {
  const onSuccess = useRenew(id);
  return useSend({
    mutationFn: ({ etag, ...body }: { readiness: Readiness; readyFrom: string | null; etag: string | null }) =>
      write('PUT', '/api/v1/candidates/{id}/readiness', { path: { id }, body, ifMatch: etag }),
    onSuccess,
  });
};

/** Hides the person from all but adviser and deputy, or ends that (PRI-19). */
export const useProtectIdentity = (id: string) =>
  useSend({
    mutationFn: ({ etag, ...body }: { protectedIdentity: boolean; etag: string | null }) =>
      write('PUT', '/api/v1/candidates/{id}/protection', { path: { id }, body, ifMatch: etag }),
    onSuccess: useRenew(id),
  });

export interface MappingRequest {
  heldOn: string;
  heldBy: 'NAV' | 'PROVIDER' | 'CAREER_ADVISER';
  careerGuidance: boolean;
  summary: string;
}

export const useRecordMapping = (id: string) => {
  const onSuccess = useRenew(id);
  return useSend({
    mutationFn: (body: MappingRequest) => write('POST', '/api/v1/candidates/{id}/mappings', { path: { id }, body }),
    onSuccess,
  });
};

/** Sends a section whole, on the version that its mark names. */
export const useUpdateSection = (id: string, spec: SectionSpec) => {
  const onSuccess = useRenew(id);
  return useSend({
    mutationFn: ({ value, version }: { value: SectionValue; version: number }) =>
      write('PUT', `/api/v1/candidates/{id}/resource-profile/${spec.path}`, {
        path: { id },
        body: value,
        ifMatch: `"${version}"`,
      }),
    onSuccess,
  });
};

export const useAnswerDispute = (id: string) => {
  const client = useQueryClient();
  const renew = useRenew(id);
  return useSend({
    mutationFn: ({ factId, answer }: { factId: string; answer: string }) =>
      write('POST', '/api/v1/candidates/{id}/resource-profile/disputes/{factId}/answer', {
        path: { id, factId },
        body: { answer },
      }),
    onSuccess: async () => {
      await renew();
      await client.invalidateQueries({ queryKey: ['disputes'] });
    },
  });
};

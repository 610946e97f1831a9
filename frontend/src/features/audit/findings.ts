import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { newKey, read, write } from '~/api/request';
import type { components } from '~/api/schema';

export type Finding = components['schemas']['FindingView'];
export type LeadFinding = components['schemas']['LeadFindingView'];
export type FindingRequest = components['schemas']['FindingRequest'];
export const severities = [
  'VERY_SERIOUS',
  'SERIOUS',
  'STRONGLY_CENSURABLE',
  'CENSURABLE',
] as const satisfies Finding['severity'][];

const audit = '/api/v1/audit/findings';
const lead = '/api/v1/findings';

export const useFindings = () => useList(listOptions<Finding>(['findings', 'audit'], audit));
export const useLeadFindings = () => useList(listOptions<LeadFinding>(['findings', 'lead'], lead));

export const useFinding = (id: string) =>
  useQuery({
    queryKey: ['findings', 'audit', id],
    queryFn: ({ signal }) => read<Finding>(`${audit}/{id}`, { path: { id }, signal }),
  });

export const useLeadFinding = (id: string) =>
  useQuery({
    queryKey: ['findings', 'lead', id],
    queryFn: ({ signal }) => read<LeadFinding>(`${lead}/{id}`, { path: { id }, signal }),
  });

export function useMakeFinding() {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: FindingRequest) => write<Finding>('POST', audit, { body, idempotencyKey: newKey() }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['findings'] }),
  });
}

export type Judgement =
  { step: 'closure' } | { step: 'withdrawal'; remark: string } | { step: 'question'; remark: string; dueOn?: string };

export function useJudge(id: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ step, ...body }: Judgement) =>
      write<Finding>('POST', `${audit}/{id}/${step}`, { path: { id }, body: step === 'closure' ? undefined : body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['findings'] }),
  });
}

export function useAnswerFinding(id: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: (answer: string) =>
      write<LeadFinding>('POST', `${lead}/{id}/answer`, { path: { id }, body: { answer } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['findings'] }),
  });
}

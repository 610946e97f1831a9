import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { newKey, read, write } from '~/api/request';
import type { components } from '~/api/schema';

type Schemas = components['schemas'];
export type SampleRow = Schemas['SampleRowView'];
export type Sample = Schemas['SampleView'];
export type SampleRequest = Schemas['SampleRequest'];
export type CaseFile = Schemas['CaseFileView'];
export type CaseName = Schemas['CaseNameView'];
export type DecisionRow = Schemas['DecisionRowView'];
export type UnmetRow = Schemas['UnmetRowView'];
export type CapRow = Schemas['CapRowView'];
export type AuditedOffice = Schemas['AuditedOfficeView'];

export const sampleKinds = ['REGISTERED', 'INTRODUCED', 'PLACED', 'UNMET'] as const satisfies SampleRequest['kind'][];
export const decisions = [
  'AGREEMENT_APPROVED',
  'PLACEMENT_ENDED',
  'INTRODUCTION_WITHDRAWN',
  'DELETION_GRANTED',
  'DELETION_REFUSED',
  'CASE_DISMISSED',
  'HEARING_CALLED',
  'PLACE_APPROVED',
  'TALK_WAIVED',
  'ACCEPTED_ON_PAPER',
] as const satisfies DecisionRow['decision'][];

const url = '/api/v1/audit';

/** All offices with their leaders. */
export const useAuditedOffices = () =>
  useQuery({
    queryKey: ['audit', 'offices'],
    queryFn: ({ signal }) => read<AuditedOffice[]>(`${url}/offices`, { signal }),
    staleTime: Infinity,
  });

export const useSamples = () => useList(listOptions<SampleRow>(['audit', 'samples'], `${url}/samples`));

export const useSample = (id: string) =>
  useQuery({
    queryKey: ['audit', 'sample', id],
    queryFn: ({ signal }) => read<Sample>(`${url}/samples/{id}`, { path: { id }, signal }),
  });

export function useDrawSample() {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: SampleRequest) => write<Sample>('POST', `${url}/samples`, { body, idempotencyKey: newKey() }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['audit', 'samples'] }),
  });
}

export const useCaseFile = (id: string) =>
  useQuery({
    queryKey: ['audit', 'case', id],
    queryFn: ({ signal }) => read<CaseFile>(`${url}/cases/{id}`, { path: { id }, signal }),
  });

/** The name is kept nowhere: leaving the page forgets it. */
export function useCaseName(id: string) {
  const client = useQueryClient();
  return useSend({
    mutationFn: (reason: string) =>
      write<CaseName>('POST', `${url}/cases/{id}/name`, { path: { id }, body: { reason } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['audit', 'sample'] }),
  });
}

export const useDecisions = (officeId: string, decision: string) =>
  useList(
    listOptions<DecisionRow>(['audit', 'decisions', officeId, decision], `${url}/decisions`, {
      query: { officeId: officeId || undefined, decision: decision || undefined },
    }),
  );

const useOfOffice = <T>(list: string, officeId: string) =>
  useQuery({
    queryKey: ['audit', list, officeId],
    queryFn: ({ signal }) => read<T[]>(`${url}/${list}`, { query: { officeId: officeId || undefined }, signal }),
  });

export const useUnmet = (officeId: string) => useOfOffice<UnmetRow>('unmet-rights', officeId);
export const useCaps = (officeId: string) => useOfOffice<CapRow>('caps', officeId);

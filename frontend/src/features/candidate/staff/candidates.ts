import { queryOptions, useQuery } from '@tanstack/react-query';
import { listOptions, useList } from '~/api/pages';
import { read, readVersioned } from '~/api/request';
import type { CandidateRow, CandidateView, StaffCardView } from '~/features/candidate/staff/types';
import type { ResourceProfileView } from '~/features/candidate/profile/types';

export interface CandidateFilter extends Record<string, string> {
  query: string;
  readiness: string;
  municipality: string;
  speaking: string;
  sort: string;
}

const given = (value: string) => value || undefined;

export const candidatesOptions = (filter: CandidateFilter) =>
  listOptions<CandidateRow>(['candidates', filter], '/api/v1/candidates', {
    query: {
      query: given(filter.query),
      readiness: given(filter.readiness),
      municipality: given(filter.municipality),
      speaking: given(filter.speaking),
      sort: given(filter.sort),
    },
  });

export const useCandidates = (filter: CandidateFilter) => useList(candidatesOptions(filter));

export const candidateOptions = (id: string) =>
  queryOptions({
    queryKey: ['candidate', id],
    queryFn: ({ signal }) => readVersioned<CandidateView>('/api/v1/candidates/{id}', { path: { id }, signal }),
  });

export const useCandidate = (id: string) => useQuery(candidateOptions(id));

export const resourceProfileOptions = (id: string) =>
  queryOptions({
    queryKey: ['candidate', id, 'profile'],
    queryFn: ({ signal }) =>
      read<ResourceProfileView>('/api/v1/candidates/{id}/resource-profile', { path: { id }, signal }),
  });

export const useResourceProfile = (id: string) => useQuery(resourceProfileOptions(id));

export const useStaffCard = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['candidate', id, 'card'],
    queryFn: ({ signal }) => read<StaffCardView>('/api/v1/candidates/{id}/card', { path: { id }, signal }),
    enabled,
  });

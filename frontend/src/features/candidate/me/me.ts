import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';
import type { CallView } from '~/components/ui/Call';
import type { SectionSpec } from '~/features/candidate/profile/sections';
import type { ResourceProfileView, SectionValue } from '~/features/candidate/profile/types';
import type { Readiness } from '~/lib/enumerations';

export interface MeView {
  id: string;
  name: string;
  contactLanguage: string;
  contact?: CallView | null;
  readiness: Readiness;
  readyFrom?: string | null;
  readinessConfirmedOn?: string | null;
  /** It is time to say "still available". */
  unconfirmed: boolean;
  /** Has said yes to practice from which no job can be reached. */
  acceptsNoJob: boolean;
}

export const useMe = () =>
  useQuery(queryOptions({ queryKey: ['me', 'self'], queryFn: ({ signal }) => read<MeView>('/api/v1/me', { signal }) }));

export function useConfirmAvailability() {
  const client = useQueryClient();
  return useSend({
    mutationFn: () => write<MeView>('POST', '/api/v1/me/availability-confirmations'),
    onSuccess: () => client.invalidateQueries({ queryKey: ['me', 'self'] }),
  });
}

/** Yes to practice from which no job can be reached, or no longer (MAT-12). */
export function useAcceptNoJob() {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: { accepts: boolean }) => write<MeView>('PUT', '/api/v1/me/no-job-acceptance', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['me'] }),
  });
}

const profile = '/api/v1/me/resource-profile';
const key = ['me', 'resource-profile'] as const;

export const useMyProfile = () =>
  useQuery(queryOptions({ queryKey: key, queryFn: ({ signal }) => read<ResourceProfileView>(profile, { signal }) }));

/** Sends a section whole, on the version that its mark names. */
export function useUpdateMySection(spec: SectionSpec) {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ value, version }: { value: SectionValue; version: number }) =>
      write('PUT', `${profile}/{path}`, { path: { path: spec.path }, body: value, ifMatch: `"${version}"` }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['me'] }),
  });
}

/** What one has disagreed with, and the answers; the newest first. */
export const useMyDisputes = () =>
  useQuery(
    queryOptions({
      queryKey: [...key, 'disputes'],
      queryFn: ({ signal }) => read<components['schemas']['MyDisputeView'][]>(`${profile}/disputes`, { signal }),
    }),
  );

/** "This is not right": it stands beside the fact until somebody answers. */
export function useDispute() {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: { section: string; factId: string; reason: string }) =>
      write('POST', `${profile}/disputes`, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

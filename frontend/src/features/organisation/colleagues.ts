import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { Region } from '~/lib/enumerations';

export interface OfficeView {
  id: string;
  number: string;
  name: string;
  municipality: string;
  region: Region;
}

export interface StaffView {
  id: string;
  name: string;
  phone: string;
  officeId?: string | null;
  providerId?: string | null;
  deputyId?: string | null;
}

/** The one person to ring (EMP-03); `standsInFor` names the owner while the deputy answers. */
export interface ContactView {
  name: string;
  phone: string;
  standsInFor?: string | null;
}

export const useOffices = () =>
  useQuery({
    queryKey: ['offices'],
    queryFn: ({ signal }) => read<OfficeView[]>('/api/v1/offices', { signal }),
    staleTime: Infinity,
  });

/** The active colleagues of an office, by name. */
export const useColleagues = (officeId: string | undefined) =>
  useQuery({
    queryKey: ['staff', officeId],
    queryFn: ({ signal }) => read<StaffView[]>('/api/v1/staff', { query: { officeId }, signal }),
    enabled: !!officeId,
    staleTime: 300_000,
  });

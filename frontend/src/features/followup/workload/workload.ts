import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

export type Workload = components['schemas']['WorkloadView'];
export type Colleague = components['schemas']['ColleagueWorkloadView'];
export type OfficeWorkload = components['schemas']['OfficeWorkloadView'];

const url = '/api/v1/workload';

const useFigures = <T>(whose: 'own' | 'colleagues' | 'offices') =>
  useQuery({ queryKey: ['workload', whose], queryFn: ({ signal }) => read<T>(`${url}/${whose}`, { signal }) });

export const useOwnWorkload = () => useFigures<Workload>('own');
export const useColleagues = () => useFigures<Colleague[]>('colleagues');
export const useOfficesWorkload = () => useFigures<OfficeWorkload[]>('offices');

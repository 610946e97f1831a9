import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

export type Modes = components['schemas']['ModesView'];
export type OfficeModes = components['schemas']['ModesView.OfficeModesView'];

export type Kinds = components['schemas']['KindsView'];
export type OfficeKinds = components['schemas']['KindsView.OfficeKindsView'];

/** Placements that began, by office and kind. */
export const useKinds = () =>
  useQuery({ queryKey: ['funnel', 'kinds'], queryFn: ({ signal }) => read<Kinds>('/api/v1/funnel/kinds', { signal }) });

/** Where introductions begin, by office. */
export const useModes = () =>
  useQuery({ queryKey: ['funnel', 'modes'], queryFn: ({ signal }) => read<Modes>('/api/v1/funnel/modes', { signal }) });

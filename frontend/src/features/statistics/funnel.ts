import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

export type Modes = components['schemas']['ModesView'];
export type OfficeModes = components['schemas']['ModesView.OfficeModesView'];

/** Where introductions begin, by office. */
export const useModes = () =>
  useQuery({ queryKey: ['funnel', 'modes'], queryFn: ({ signal }) => read<Modes>('/api/v1/funnel/modes', { signal }) });

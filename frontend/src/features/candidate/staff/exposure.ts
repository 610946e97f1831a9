import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

/** How often a candidate has been shown, opened, asked, and so on. */
export const useExposure = (id: string) =>
  useQuery({
    queryKey: ['exposure', id],
    queryFn: ({ signal }) =>
      read<components['schemas']['ExposureView']>('/api/v1/candidates/{id}/exposure', { path: { id }, signal }),
  });

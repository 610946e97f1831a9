import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

type Wire = components['schemas'];
export type LabourFacts = Wire['LabourFactsView'];
export type LabourGroup = LabourFacts['groups'][number];
export type LabourFigure = LabourGroup['figures'][number];

const urls = {
  employer: '/api/v1/employer/workplaces/{id}/labour-facts',
  staff: '/api/v1/workplaces/{id}/labour-facts',
} as const;

/** Labour where a workplace is and in what it does. */
export const useLabourFacts = (reader: keyof typeof urls, id: string) =>
  useQuery({
    queryKey: [reader, 'workplace', id, 'labour-facts'],
    queryFn: ({ signal }) => read<LabourFacts>(urls[reader], { path: { id }, signal }),
    enabled: id !== '',
  });

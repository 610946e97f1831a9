import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';

type Wire = components['schemas'];
export type ReferenceEmployer = Wire['ReferenceEmployerView'];
export type Criteria = Wire['ReferenceCriteriaView'];
export type Criterion = Wire['ReferenceCriterion'];
export type WorkplaceReference = Wire['WorkplaceReferenceView'];
export type StoryRequest = Wire['StoryRequest'];
type StoryView = Wire['StoryView'];

export const noReferenceFilter = { municipality: '', place: '', width: '', industry: '', stories: '' };

/** What has to be met, with the numbers of today. */
export const useCriteria = () =>
  useQuery({
    queryKey: ['reference-criteria'],
    queryFn: ({ signal }) => read<Criteria>('/api/v1/reference-criteria', { signal }),
  });

/** Those that have the badge, page by page; the county is that of the municipality. */
export const useReferences = ({ municipality, width, industry, stories }: typeof noReferenceFilter) => {
  const where = width ? { municipality } : { county: municipality.slice(0, 2) };
  const query = {
    ...(municipality && where),
    industry: industry || undefined,
    stories: stories || undefined,
  };
  return useList(
    listOptions<ReferenceEmployer>(['reference-employers', query], '/api/v1/reference-employers', { query }),
  );
};

const ofFirm = (id: string) => ['workplace', id, 'reference'];

/** The badge of a workplace, as staff see it. */
export const useReferenceOf = (id: string) =>
  useQuery({
    queryKey: ofFirm(id),
    queryFn: ({ signal }) => read<WorkplaceReference>('/api/v1/workplaces/{id}/reference', { path: { id }, signal }),
  });

/** Once also when sent twice: the key belongs to the form. */
export const useProposeStory = (id: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ body, idempotencyKey }: { body: StoryRequest; idempotencyKey: string }) =>
      write<StoryView>('POST', '/api/v1/workplaces/{id}/reference-stories', { path: { id }, body, idempotencyKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: ofFirm(id) }),
  });
};

export const useTakeBackStory = (firm: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      write('PUT', '/api/v1/reference-stories/{id}/withdrawal', { path: { id }, ifMatch: `"${version}"` }),
    onSettled: () => client.invalidateQueries({ queryKey: ofFirm(firm) }),
  });
};

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';
import type { StoryRequest } from '~/features/employer/reference/reference';

type Wire = components['schemas'];
export type OwnReference = Wire['OwnReferenceView'];
export type OwnStory = Wire['OwnStoryView'];

const url = '/api/v1/employer/workplaces/{id}/reference';
const key = (id: string) => ['employer', 'workplace', id, 'reference'];

/** The badge, how the firm stands, and its stories. */
export const useOwnReference = (id: string) =>
  useQuery({ queryKey: key(id), queryFn: ({ signal }) => read<OwnReference>(url, { path: { id }, signal }) });

const useRenew = (id: string) => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: key(id) });
};

export const useOptIn = (id: string) => {
  const onSettled = useRenew(id);
  return useSend({
    mutationFn: ({ wanted, version }: { wanted: boolean; version: number }) =>
      write<OwnReference>('PUT', url, { path: { id }, body: { wanted }, ifMatch: `"${version}"` }),
    onSettled,
  });
};

/** Once also when sent twice: the key belongs to the form. */
export const useOwnStory = (id: string) => {
  const onSuccess = useRenew(id);
  return useSend({
    mutationFn: ({ body, idempotencyKey }: { body: StoryRequest; idempotencyKey: string }) =>
      write<OwnStory>('POST', '/api/v1/employer/workplaces/{id}/reference-stories', {
        path: { id },
        body,
        idempotencyKey,
      }),
    onSuccess,
  });
};

export const useAnswerStory = (firm: string) => {
  const onSettled = useRenew(firm);
  return useSend({
    mutationFn: ({ id, version, step }: { id: string; version: number; step: 'APPROVE' | 'WITHDRAW' }) =>
      write<OwnStory>('PUT', '/api/v1/employer/reference-stories/{id}', {
        path: { id },
        body: { step },
        ifMatch: `"${version}"`,
      }),
    onSettled,
  });
};

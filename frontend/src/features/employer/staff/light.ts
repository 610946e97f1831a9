import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';

type Wire = components['schemas'];
export type LightView = Wire['LightView'];
export type Light = Wire['Light'];
export type Outlook = Wire['OutlookRequest'];
export type OutlookView = Wire['OutlookView'];
export type Pause = Wire['PauseRequest'];

const computedMillis = 1500;
const url = '/api/v1/workplaces/{id}';
const light = (id: string) => ['workplace', id, 'light'];
const outlook = (id: string) => ['workplace', id, 'outlook'];

/** The colour, why, since when, and how it was before. */
export const useLight = (id: string) =>
  useQuery({
    queryKey: light(id),
    queryFn: ({ signal }) => read<LightView>(`${url}/light`, { path: { id }, signal }),
  });

/** What the workplace has told of the time ahead. */
export const useOutlook = (id: string) =>
  useQuery({
    queryKey: outlook(id),
    queryFn: ({ signal }) => read<OutlookView>(`${url}/outlook`, { path: { id }, signal }),
  });

function useTold<Body>(id: string, what: 'outlook' | 'pause') {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: Body) => write<OutlookView>('PUT', `${url}/${what}`, { path: { id }, body }),
    onSuccess: async ({ data }) => {
      client.setQueryData(outlook(id), data);
      // The light is computed of it, a moment later.
      setTimeout(() => void client.invalidateQueries({ queryKey: light(id) }), computedMillis);
      await client.invalidateQueries({ queryKey: light(id) });
    },
  });
}

/** What is told stands in place of what was told before; nobody sets a light. */
export const useTellOutlook = (id: string) => useTold<Outlook>(id, 'outlook');
export const useTellPause = (id: string) => useTold<Pause>(id, 'pause');

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, readVersioned, write } from '~/api/request';
import type { components } from '~/api/schema';

type Wire = components['schemas'];
export type RelationView = Wire['RelationView'];
export type RelationRequest = Wire['RelationRequest'];
export type RelationStage = Wire['RelationStage'];
export type OwnActivity = Wire['OwnActivityView'];

export const stages = ['PROSPECT', 'CONTACTED', 'INFORMED', 'MATURING', 'ACTIVE', 'DORMANT', 'LOST'] as const;
export const noPlaceReasons = [
  'NO_NEED',
  'TIME_OR_COST',
  'CANNOT_ADAPT',
  'HIGH_COMPETENCE',
  'NO_FOLLOWUP_CAPACITY',
  'TOO_SMALL',
  'DOWNSIZING',
  'CLEARANCE',
  'TRADE_CERTIFICATE_ONLY',
  'BAD_EXPERIENCE',
  'NEVER_ASKED',
  'OTHER',
] as const;
export const corrections = ['HAPPENED_ELSEWHERE', 'COUNTED_WRONGLY', 'BACK_AGAIN'] as const;

const url = '/api/v1/workplaces/{id}/relation';

/** How far the relation with a workplace has come, and how it came there. */
export const useRelation = (id: string) =>
  useQuery({
    queryKey: ['workplace', id, 'relation'],
    queryFn: ({ signal }) => readVersioned<RelationView>(url, { path: { id }, signal }),
  });

export const useCorrectRelation = (id: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ body, etag }: { body: RelationRequest; etag: string | null }) =>
      write<RelationView>('PUT', url, { path: { id }, body, ifMatch: etag }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['workplace', id, 'relation'] });
      await client.invalidateQueries({ queryKey: ['workplaces'] });
    },
  });
};

/** What the reader has planned with workplaces and not held yet. */
export const useOwnActivities = () =>
  useQuery({
    queryKey: ['own-activities'],
    queryFn: ({ signal }) => read<OwnActivity[]>('/api/v1/own-activities', { signal }),
  });

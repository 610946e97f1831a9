import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { read, write } from '~/api/request';

export const activityTypes = [
  'FIRST_VISIT',
  'DROP_IN',
  'HOSPITERING',
  'INFORMATION',
  'RECRUITMENT_HELP',
  'DOWNSIZING_HELP',
  'SICK_LEAVE_HELP',
  'PLACE_REQUEST',
  'DEMAND_TALK',
  'WARM_UP',
  'FOLLOW_UP',
  'EVENT',
  'NETWORK',
  'RECOVERY',
  'OTHER',
] as const;
export const activityChannels = ['VISIT', 'PHONE', 'VIDEO', 'EMAIL', 'SMS'] as const;

export type ActivityType = (typeof activityTypes)[number];
export type ActivityChannel = (typeof activityChannels)[number];
export type ActivityState = 'PLANNED' | 'HELD' | 'CANCELLED' | 'COVERED';

/** A contact as it is sent. */
export interface ActivityRequest {
  state: ActivityState;
  type: ActivityType;
  channel: ActivityChannel;
  /** ISO date. */
  day: string;
  contactId?: string | null;
  topic?: string | null;
  result?: string | null;
  nextStep?: string | null;
  nextOn?: string | null;
}

export interface ActivityView extends ActivityRequest {
  id: string;
  workplaceId: string;
  staffId: string;
  by?: string | null;
  unit?: string | null;
  /** Of the reader's own unit, which may change it. */
  own: boolean;
  contact?: string | null;
  coveredBy?: string | null;
  version: number;
}

/** What to know before one rings (EMP-06). */
export interface BeforeContact {
  last?: ActivityView | null;
  planned: ActivityView[];
  leaveUntil?: string | null;
  collisions: ActivityView[];
  days: number;
}

const url = '/api/v1/workplaces/{id}';
const key = (id: string, part: string) => ['workplace', id, part] as const;

export const useActivities = (id: string) =>
  useList(listOptions<ActivityView>(key(id, 'activities'), `${url}/activities`, { path: { id } }));

export const beforeContactOptions = (id: string) =>
  queryOptions({
    queryKey: key(id, 'before-contact'),
    queryFn: ({ signal }) => read<BeforeContact>(`${url}/before-contact`, { path: { id }, signal }),
  });

export const useBeforeContact = (id: string) => useQuery(beforeContactOptions(id));

const useRenew = (id: string) => {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [
        ...['activities', 'before-contact', 'light', 'visit-help', 'joint-visits', 'recovery', 'network'].map((part) =>
          key(id, part),
        ),
        ['own-recoveries'],
        ['own-network'],
      ].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
};

/** Once also when sent twice: the key belongs to the draft. */
export const useLogActivity = (id: string) => {
  const onSuccess = useRenew(id);
  return useSend({
    mutationFn: ({ body, idempotencyKey }: { body: ActivityRequest; idempotencyKey: string }) =>
      write<ActivityView>('POST', `${url}/activities`, { path: { id }, body, idempotencyKey }),
    onSuccess,
  });
};

export const useChangeActivity = (workplace: string) => {
  const onSuccess = useRenew(workplace);
  return useSend({
    mutationFn: ({ id, version, body }: { id: string; version: number; body: ActivityRequest }) =>
      write<ActivityView>('PUT', '/api/v1/activities/{id}', { path: { id }, body, ifMatch: `"${version}"` }),
    onSuccess,
  });
};

/** Another organisation's visit stands for a plan of one's own. */
export const useCover = (workplace: string) => {
  const onSuccess = useRenew(workplace);
  return useSend({
    mutationFn: ({ visit, plan }: { visit: string; plan: string }) =>
      write('POST', '/api/v1/activities/{id}/covering', { path: { id: visit }, body: { plan } }),
    onSuccess,
  });
};

/** The fields that are told, without names and numbers that the server adds. */
export const toldOf = ({ type, channel, day, contactId, topic, result, nextStep, nextOn, state }: ActivityRequest) => ({
  type,
  channel,
  day,
  contactId,
  topic,
  result,
  nextStep,
  nextOn,
  state,
});

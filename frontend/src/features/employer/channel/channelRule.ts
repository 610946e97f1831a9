import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { readVersioned, write } from '~/api/request';
import type { components } from '~/api/schema';

type Wire = components['schemas'];
export type IntakeChannel = Wire['IntakeChannel'];
export type ChannelPeriod = Wire['ChannelPeriod'];
export type ChannelRuleRequest = Wire['ChannelRuleRequest'];
/** As the manager reads it; staff read who told it too. */
export type ChannelRule = Wire['OwnChannelRuleView'] & { by?: string | null };

export const intakeChannels = [
  'IN_PERSON',
  'WRITTEN_RECEPTION',
  'ONLINE',
  'DRAW',
  'ONLY_NAV',
  'ONLY_PROVIDER',
] as const;
export const channelPeriods = ['WEEK', 'MONTH', 'YEAR'] as const;

/** Who reads and writes it: the manager of the workplace, or staff. */
export type Teller = 'employer' | 'staff';
const urls = {
  employer: '/api/v1/employer/workplaces/{id}/channel-rule',
  staff: '/api/v1/workplaces/{id}/channel-rule',
} as const;
const key = (teller: Teller, id: string) => [teller, 'workplace', id, 'channel-rule'];

/** How a workplace takes applications. */
export const useChannelRule = (teller: Teller, id: string) =>
  useQuery({
    queryKey: key(teller, id),
    queryFn: ({ signal }) => readVersioned<ChannelRule>(urls[teller], { path: { id }, signal }),
  });

export const useTellChannelRule = (teller: Teller, id: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ body, etag }: { body: ChannelRuleRequest; etag: string | null }) =>
      write<ChannelRule>('PUT', urls[teller], { path: { id }, body, ifMatch: etag }),
    onSuccess: () => client.invalidateQueries({ queryKey: key(teller, id) }),
  });
};

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { Sector, SizeBand } from '~/lib/enumerations';

export interface FirmUnit {
  number: string;
  name: string;
  industry?: string | null;
  employees?: number | null;
  sizeBand?: SizeBand | null;
  municipality?: string | null;
  address?: string | null;
  closedOn?: string | null;
  /** It is a workplace here already. */
  workplaceId?: string | null;
}

export interface Firm {
  number: string;
  name: string;
  sector: Sector;
  standing: 'ACTIVE' | 'WINDING_UP' | 'BANKRUPT' | 'GONE';
  since?: string | null;
  source: 'LIVE' | 'HERE';
  employerId?: string | null;
  units: FirmUnit[];
  unitsInAll: number;
}

const fullLength = 9;

/** The firm with this number, or the one whose unit has it; asked for once the number is whole. */
export const useFirm = (digits: string) =>
  useQuery({
    queryKey: ['register', digits],
    queryFn: ({ signal }) => read<Firm>('/api/v1/register/{number}', { path: { number: digits }, signal }),
    enabled: digits.length === fullLength,
    retry: false,
  });

interface Taking {
  number: string;
  units: string[];
  ownerId: string | null;
  deputyId: string | null;
  key: string;
}

/** Takes units of a firm in, with what the register tells of them. */
export const useTakeUnits = () => {
  const client = useQueryClient();
  return useSend({
    mutationFn: async ({ number, key, ...body }: Taking) =>
      (
        await write<{ workplaceIds: string[] }>('POST', '/api/v1/register/{number}/workplaces', {
          path: { number },
          body,
          idempotencyKey: key,
        })
      ).data,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['workplaces'] });
      await client.invalidateQueries({ queryKey: ['register'] });
    },
  });
};

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';

type Wire = components['schemas'];
export type MarketBoard = Wire['MarketBoardView'];
export type Firm = MarketBoard['withoutOwner']['rows'][number];
export type Plan = MarketBoard['planned']['rows'][number];
export type BoardNeeds = Wire['BoardNeedsView'];
export type UnmatchedByOffice = Wire['UnmatchedByOfficeView'];

const url = '/api/v1/market-board';

/** Signals, growing and closing firms, and who contacts whom. */
export const useMarketBoard = () =>
  useQuery({
    queryKey: ['market-board', 'firms'],
    queryFn: ({ signal }) => read<MarketBoard>(url, { signal }),
  });

export const useBoardNeeds = () =>
  useQuery({
    queryKey: ['market-board', 'needs'],
    queryFn: ({ signal }) => read<BoardNeeds>(`${url}/needs`, { signal }),
  });

/** Ready people without a place, as numbers. */
export const useUnmatchedByOffice = () =>
  useQuery({
    queryKey: ['market-board', 'unmatched'],
    queryFn: ({ signal }) => read<UnmatchedByOffice>(`${url}/unmatched`, { signal }),
  });

/** Sends a colleague to a firm; once also when sent twice: the key belongs to the form. */
export const useAssign = (workplace: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ body, key }: { body: Wire['AssignRequest']; key: string }) =>
      write<Wire['ActivityView']>('POST', '/api/v1/workplaces/{id}/visitor', {
        path: { id: workplace },
        body,
        idempotencyKey: key,
      }),
    // Also after a refusal: somebody has agreed on another meanwhile.
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['market-board'] });
      await client.invalidateQueries({ queryKey: ['workplace', workplace] });
      await client.invalidateQueries({ queryKey: ['own-activities'] });
    },
  });
};

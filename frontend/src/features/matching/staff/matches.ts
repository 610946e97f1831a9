import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import { useChosen, type Chosen } from '~/features/matching/staff/chosen';
import type { Evidence } from '~/features/matching/staff/evidence';
import type { MatchView, WhyEmptyView } from '~/features/matching/types';

/** The two lists of one question: well known, and thinly known. The counts are of all, not of those shown. */
export interface Matches {
  full: MatchView[];
  thin: MatchView[];
  fullCount: number;
  thinCount: number;
  /** A fact changed between search and answer, and the order took it in. */
  refreshed: boolean;
  /** Not proposed, because their number is below `minScore`. */
  belowMinimum: number;
  minScore: number;
  /** How it went at the workplaces of the rows, where that was asked for; the order is the same without (MAT-32). */
  evidence?: Evidence[] | null;
  /** Of an ordinary list without a row that is known well enough. */
  whyEmpty?: WhyEmptyView | null;
}

/** The columns of a list: "within reach" is one list in one order, whatever is known (MAT-20). */
export const columnsOf = (list: MatchList) => (list === 'REACH' ? (['full'] as const) : (['full', 'thin'] as const));

/** How many rows a column begins with, and grows by; and the most that the server gives. */
export const step = 10;
export const most = 100;

export const keyOf = (match: Pick<MatchView, 'candidateId' | 'placeId'>) => `${match.candidateId}.${match.placeId}`;

export type MatchList = 'ORDINARY' | 'REACH';

/** Whose matches: places for a candidate, or candidates for a place. */
export type Direction = 'candidates' | 'practice-places';

/** What is asked beside the list itself. */
type Asked = Chosen & { evidence?: true };

export const matchesOptions = (of: Direction, id: string, list: MatchList, limit: number, asked: Asked) =>
  queryOptions({
    queryKey: ['matches', of, id, list, limit, asked],
    queryFn: ({ signal }) =>
      read<Matches>(`/api/v1/${of}/{id}/matches`, { path: { id }, query: { list, limit, ...asked }, signal }),
    placeholderData: keepPreviousData,
  });

export const useMatches = (of: Direction, id: string, list: MatchList, limit: number, evidence = false) =>
  useQuery(matchesOptions(of, id, list, limit, { ...useChosen(), ...(evidence && { evidence }) }));

/** One pair, explained. */
export function useMatch(candidateId: string, placeId: string) {
  const chosen = useChosen();
  return useQuery({
    queryKey: ['matches', 'pair', candidateId, placeId, chosen],
    queryFn: ({ signal }) =>
      read<MatchView>('/api/v1/candidates/{candidateId}/matches/{placeId}', {
        path: { candidateId, placeId },
        query: { ...chosen },
        signal,
      }),
    enabled: candidateId !== '' && placeId !== '',
  });
}

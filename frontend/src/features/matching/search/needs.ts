import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';

/** A new need that the caller is told of: their candidates are among the best matches, or a kept search finds it. */
export interface NeedNotice {
  id: string;
  placeId: string;
  title: string;
  workplace: string;
  reason: 'TOP_MATCH' | 'SAVED_SEARCH';
  matches: number;
  searchName?: string | null;
  madeOn: string;
}

export interface NeedNotices {
  items: NeedNotice[];
  /** More than anybody is told of in a day. */
  beyond: number;
}

const url = '/api/v1/need-notices';

export const useNeedNotices = (enabled: boolean) =>
  useQuery({ queryKey: ['need-notices'], queryFn: ({ signal }) => read<NeedNotices>(url, { signal }), enabled });

export const useSawNeed = () => {
  const client = useQueryClient();
  return useSend({
    mutationFn: (id: string) => write('POST', `${url}/{id}/seen`, { path: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['need-notices'] }),
  });
};

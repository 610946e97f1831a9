import { useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { write } from '~/api/request';
import type { components } from '~/api/schema';
import { saveCsv } from '~/lib/saveFile';

export type ExportRow = components['schemas']['ExportRowView'];
export type ExportRequest = components['schemas']['ExportRequest'];
type Taken = components['schemas']['ExportView'];
export const exportKinds = ['CANDIDATES', 'PLACEMENTS'] as const satisfies ExportRequest['kind'][];

const url = '/api/v1/exports';

export const useExports = () => useList(listOptions<ExportRow>(['exports'], url));

/** The file is saved by the browser, and kept nowhere else. */
export function useTakeExport() {
  const client = useQueryClient();
  return useSend({
    mutationFn: (body: ExportRequest) => write<Taken>('POST', url, { body }),
    onSuccess: ({ data }) => {
      const { row, csv } = data;
      saveCsv(`innpass-${row.kind.toLowerCase()}-${row.from}-${row.to}.csv`, csv);
      return client.invalidateQueries({ queryKey: ['exports'] });
    },
  });
}

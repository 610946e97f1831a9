import { useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { write } from '~/api/request';
import type { components } from '~/api/schema';

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
      save(data);
      return client.invalidateQueries({ queryKey: ['exports'] });
    },
  });
}

function save({ row, csv }: Taken) {
  // The mark of UTF-8, by which spreadsheets know the letters.
  const address = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `innpass-${row.kind.toLowerCase()}-${row.from}-${row.to}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

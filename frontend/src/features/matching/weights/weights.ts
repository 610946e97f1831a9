import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { readVersioned, write } from '~/api/request';
import type { components } from '~/api/schema';

export type WeightProfile = components['schemas']['WeightProfileView'];
export type WeightVersion = WeightProfile['history'][number];
export type WeightsWanted = components['schemas']['WeightsRequest'];

const url = '/api/v1/administration/weights/{code}';
const key = (code: string) => ['weight-profile', code];

/** One profile with its versions, newest first. */
export const useWeightProfile = (code: string) =>
  useQuery({
    queryKey: key(code),
    queryFn: ({ signal }) => readVersioned<WeightProfile>(url, { path: { code }, signal }),
  });

/** Every list that is ranked stands under the new weights at once: what was read before is old. */
function useChange<Wanted>(
  code: string,
  send: (wanted: Wanted) => Promise<{ data: WeightProfile; etag: string | null }>,
) {
  const client = useQueryClient();
  return useSend({
    mutationFn: send,
    onSuccess: (answer) => {
      client.setQueryData(key(code), answer);
      return client.invalidateQueries({ queryKey: ['matching-rules'] });
    },
  });
}

export const useChangeWeights = (code: string, etag: string | null) =>
  useChange(code, (body: WeightsWanted) => write<WeightProfile>('PUT', url, { path: { code }, body, ifMatch: etag }));

export const useRestoreWeights = (code: string, etag: string | null) =>
  useChange(code, ({ version, reason }: { version: number; reason: string }) =>
    write<WeightProfile>('PUT', `${url}/versions/{version}/restoration`, {
      path: { code, version: String(version) },
      body: { reason },
      ifMatch: etag,
    }),
  );

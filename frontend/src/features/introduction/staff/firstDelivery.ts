import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';

type FirstDelivery = components['schemas']['FirstDeliveryView'];
const url = '/api/v1/candidates/{id}/matches/{placeId}/first-delivery';

/** Whether this would be a weak first candidate for the employer (MAT-26). */
export const useFirstDelivery = (id: string, placeId: string) =>
  useQuery({
    queryKey: ['first-delivery', id, placeId],
    queryFn: ({ signal }) => read<FirstDelivery>(url, { path: { id, placeId }, signal }),
  });

/** Keeps what was chosen at the warning. */
export const useChooseFirstDelivery = (id: string, placeId: string) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: async (choice: 'GO_ON' | 'CHOOSE_ANOTHER') =>
      (await write<FirstDelivery>('PUT', url, { path: { id, placeId }, body: { choice } })).data,
    onSuccess: (view) => client.setQueryData(['first-delivery', id, placeId], view),
  });
};

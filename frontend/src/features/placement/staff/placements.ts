import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { read, readVersioned, write } from '~/api/request';
import type { ContractType } from '~/lib/enumerations';
import type {
  AgreementContent,
  AgreementRow,
  AgreementView,
  EndKind,
  EndReason,
  PlacementRow,
  PlacementView,
} from '~/features/placement/staff/types';

const agreements = '/api/v1/agreements';
const agreement = `${agreements}/{id}`;
const placement = '/api/v1/placements/{id}';

export const useAgreements = (introductionId: string) =>
  useList(
    listOptions<AgreementRow>(['agreements', introductionId], agreements, {
      query: { introductionId: introductionId || undefined },
    }),
  );

export const agreementOptions = (id: string) =>
  queryOptions({
    queryKey: ['agreement', id],
    queryFn: ({ signal }) => readVersioned<AgreementView>(agreement, { path: { id }, signal }),
  });

export const useAgreement = (id: string) => useQuery(agreementOptions(id));

export const usePlacements = (state: string) =>
  useList(
    listOptions<PlacementRow>(['placements', state], '/api/v1/placements', { query: { state: state || undefined } }),
  );

export const usePlacement = (id: string) =>
  useQuery({
    queryKey: ['placement', id],
    queryFn: ({ signal }) => read<PlacementView>(placement, { path: { id }, signal }),
  });

const useRenew = () => {
  const client = useQueryClient();
  return async () => {
    for (const key of ['agreement', 'agreements', 'placement', 'placements', 'introduction', 'worklist'])
      await client.invalidateQueries({ queryKey: [key] });
  };
};

export const useEditAgreement = (id: string) => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: ({ body, etag }: { body: AgreementContent; etag: string | null }) =>
      write<AgreementView>('PUT', agreement, { path: { id }, body, ifMatch: etag }),
    onSuccess,
  });
};

/** Puts it before the parties; the reason is asked for where nobody has been placed before and nobody has filled the checklist (EMP-17). */
export const usePropose = (id: string) => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: (firstPlacementReason: string | null) =>
      write('POST', `${agreement}/propose`, { path: { id }, body: { firstPlacementReason } }),
    onSuccess,
  });
};

export const useAskChange = (id: string) => {
  const onSuccess = useRenew();
  return useSend({ mutationFn: () => write('POST', `${agreement}/ask-change`, { path: { id } }), onSuccess });
};

/** NAV's own yes, to exactly the content that was read. */
export const useAcceptAgreement = (id: string) => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: (contentHash: string) => write('POST', `${agreement}/accept`, { path: { id }, body: { contentHash } }),
    onSuccess,
  });
};

export interface PaperAcceptance {
  party: 'CANDIDATE' | 'EMPLOYER';
  contentHash: string;
  personName: string;
  reason: string;
  witness: string;
}

export const useRegisterPaper = (id: string) => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: (body: PaperAcceptance) => write('POST', `${agreement}/paper-acceptance`, { path: { id }, body }),
    onSuccess,
  });
};

export const useStartPlacement = (id: string) => {
  const onSuccess = useRenew();
  return useSend({ mutationFn: () => write('POST', `${placement}/start`, { path: { id } }), onSuccess });
};

export const useEndPlacement = (id: string) => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: (body: {
      endKind: EndKind;
      reason: EndReason;
      words?: string | null;
      contract?: ContractType | null;
      percent?: number | null;
    }) => write('POST', `${placement}/end`, { path: { id }, body }),
    onSuccess,
  });
};

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';

type Wire = components['schemas'];
export type Cooperation = Wire['CooperationView'];
export type AgreementWithNumbers = Cooperation['agreements'][number];
export type EmployerAgreement = Wire['EmployerAgreementView'];
export type AgreementRequest = Wire['AgreementRequest'];
export type AgreementKind = Wire['AgreementKind'];
export type AgreementReview = Wire['AgreementReviewView'];

export const agreementKinds = ['COOPERATION', 'INTENTION', 'STANDING_COMMITMENT', 'INTAKE'] as const;

const ofEmployer = '/api/v1/employers/{id}/agreements';
const one = '/api/v1/employer-agreements/{id}';

/** The agreements with an employer and what was done under them. */
export const useAgreements = (employer: string) =>
  useQuery({
    queryKey: ['employer', employer, 'agreements'],
    queryFn: ({ signal }) => read<Cooperation>(ofEmployer, { path: { id: employer }, signal }),
  });

const useRenew = (employer: string) => {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['employer', employer, 'agreements'] });
    await client.invalidateQueries({ queryKey: ['own-agreement-reviews'] });
  };
};

/** Once also when sent twice: the key belongs to the form. */
export const useMakeAgreement = (employer: string) => {
  const onSuccess = useRenew(employer);
  return useSend({
    mutationFn: ({ body, key }: { body: AgreementRequest; key: string }) =>
      write<EmployerAgreement>('POST', ofEmployer, { path: { id: employer }, body, idempotencyKey: key }),
    onSuccess,
  });
};

export const useChangeAgreement = (employer: string) => {
  const onSuccess = useRenew(employer);
  return useSend({
    mutationFn: ({ id, version, body }: { id: string; version: number; body: AgreementRequest }) =>
      write<EmployerAgreement>('PUT', one, { path: { id }, body, ifMatch: `"${version}"` }),
    onSuccess,
  });
};

export const useEndAgreement = (employer: string) => {
  const onSuccess = useRenew(employer);
  return useSend({
    mutationFn: ({ id, version, body }: { id: string; version: number; body: Wire['EndAgreementRequest'] }) =>
      write<EmployerAgreement>('PUT', `${one}/ending`, { path: { id }, body, ifMatch: `"${version}"` }),
    onSuccess,
  });
};

/** Agreements that the reader should look at now. */
export const useAgreementReviews = () =>
  useQuery({
    queryKey: ['own-agreement-reviews'],
    queryFn: ({ signal }) => read<AgreementReview[]>('/api/v1/own-agreement-reviews', { signal }),
  });

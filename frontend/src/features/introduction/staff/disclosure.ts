import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { DisclosureStage } from '~/features/candidate/ConsentCard';
import type { AtWork, EmployerIntroduction } from '~/features/introduction/types';

/** A field of the stage table (PRI-04). */
export type DisclosedField =
  | 'TASKS'
  | 'CERTIFICATES'
  | 'SPEAKING'
  | 'HOURS_BAND'
  | 'REGION'
  | 'FIRST_NAME'
  | 'PRESENTATION'
  | 'AT_WORK'
  | 'FULL_NAME'
  | 'PHONE'
  | 'AGREEMENT'
  | 'AGE'
  | 'HOME'
  | 'COUNTRY'
  | 'PHOTO'
  | 'FORMER_EMPLOYERS'
  | 'EXACT_HOURS'
  | 'BENEFITS'
  | 'POINTS'
  | 'NOTES';

/** What the employer sees at each stage, with the values that it reads or would read. */
export interface Disclosure {
  now: 'NONE' | DisclosureStage;
  stages: { stage: DisclosureStage; sees: DisclosedField[]; seesNot: DisclosedField[] }[];
  card: NonNullable<EmployerIntroduction['anonymous']>;
  words?: { firstName?: string | null; resources: string; atWork: AtWork; atWorkWords?: string | null } | null;
}

export const useDisclosure = (id: string) =>
  useQuery({
    queryKey: ['introduction', id, 'disclosure'],
    queryFn: ({ signal }) => read<Disclosure>('/api/v1/introductions/{id}/disclosure', { path: { id }, signal }),
  });

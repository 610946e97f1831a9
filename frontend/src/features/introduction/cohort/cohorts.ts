import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';
import type { CoolDownReason } from '~/features/introduction/staff/CoolDownField';
import type { Override } from '~/features/introduction/overrides/overrides';

export interface CohortRow {
  id: string;
  name: string;
  provider: string;
  startsOn: string;
  practiceFrom?: string | null;
  people: number;
  /** The reader opens the board; otherwise only what the class is like. */
  board: boolean;
}

export type Full = 'SEATS' | 'WORKPLACE_CAP' | 'INTAKE_AGREEMENT' | 'EMPLOYER_CAP';
export type MemberState = 'FREE' | 'LOCKED' | 'EXCLUDED';

export interface Option {
  placeId: string;
  title: string;
  workplace: string;
  counts: number;
  full: Full[];
  change: number;
  gain: number;
}

export interface PersonLine {
  candidateId: string;
  name?: string | null;
  number: number;
  state: MemberState;
  counts: number;
  introductionId?: string | null;
  options: Option[];
  stopped: Record<string, number>;
}

export interface PlaceBlock {
  placeId: string;
  title: string;
  workplace: string;
  seats: number;
  full: Full[];
  closed: boolean;
  people: PersonLine[];
}

export interface Cohort {
  id: string;
  name: string;
  provider: string;
  startsOn: string;
  practiceFrom?: string | null;
  practiceTo?: string | null;
  madeAt?: string | null;
  capPerEmployer: number;
  total: number;
  best: number;
  fitting: number;
  /** Of the occupation that the course leads to, the class counted in (MAT-35). */
  market?: components['schemas']['TradeMarketView'] | null;
  places: PlaceBlock[];
  unplaced: PersonLine[];
  version: number;
}

export interface Mix {
  people: number;
  speaking: { code: string; people?: number | null }[];
  purposes: { code: string; people?: number | null }[];
  least: number;
}

/** Who fits a place and is barred by quota or budget, in the order in which they wait (MAT-23). */
export interface Barred {
  people: number;
  quota?: number | null;
  budget?: number | null;
  absencePercent?: number | null;
  droppedOut?: number | null;
  waiting: number;
  fit: {
    candidateId: string;
    name?: string | null;
    number: number;
    bar: 'QUOTA' | 'BUDGET';
    waits: number;
    best: number;
    places: number;
  }[];
}

export interface Approved {
  candidateId: string;
  placeId: string;
  outcome: string;
  missing: string[];
}

/** What is sent to change a cohort; every change answers with the whole board but the approval. */
export type Change =
  | { kind: 'propose' }
  | { kind: 'member'; candidateId: string; placeId?: string; state: MemberState }
  | { kind: 'place'; placeId: string; closed: boolean };

const url = '/api/v1/cohorts';

export const useCohorts = () =>
  useQuery({ queryKey: ['cohorts'], queryFn: ({ signal }) => read<CohortRow[]>(url, { signal }) });

export const useCohort = (id: string) =>
  useQuery({
    queryKey: ['cohort', id],
    queryFn: ({ signal }) => read<Cohort>(`${url}/{id}`, { path: { id }, signal }),
  });

export const useMix = (id: string) =>
  useQuery({
    queryKey: ['cohort', id, 'mix'],
    queryFn: ({ signal }) => read<Mix>(`${url}/{id}/mix`, { path: { id }, signal }),
  });

export const useBarred = (id: string) =>
  useQuery({
    queryKey: ['cohort', id, 'barred'],
    queryFn: ({ signal }) => read<Barred>(`${url}/{id}/barred`, { path: { id }, signal }),
  });

function send(cohort: Cohort, change: Change) {
  const path = { id: cohort.id };
  const ifMatch = `"${cohort.version}"`;
  switch (change.kind) {
    case 'propose':
      return write<Cohort>('PUT', `${url}/{id}/proposal`, { path, ifMatch, body: {} });
    case 'member':
      return write<Cohort>('PUT', `${url}/{id}/people/{candidateId}`, {
        path: { ...path, candidateId: change.candidateId },
        ifMatch,
        body: { placeId: change.placeId ?? null, state: change.state },
      });
    case 'place':
      return write<Cohort>('PUT', `${url}/{id}/places/{placeId}`, {
        path: { ...path, placeId: change.placeId },
        ifMatch,
        body: { closed: change.closed },
      });
  }
}

export const useChangeCohort = (cohort: Cohort) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: async (change: Change) => (await send(cohort, change)).data,
    onSuccess: (board) => client.setQueryData(['cohort', cohort.id], board),
    onError: () => client.invalidateQueries({ queryKey: ['cohort', cohort.id] }),
  });
};

export const useApproveCohort = (cohort: Cohort) => {
  const client = useQueryClient();
  return useSend({
    mutationFn: async (body: { reason: string; override?: Override; coolDownReason?: CoolDownReason | undefined }) =>
      (
        await write<Approved[]>('PUT', `${url}/{id}/approval`, {
          path: { id: cohort.id },
          ifMatch: `"${cohort.version}"`,
          body,
        })
      ).data,
    onSettled: () => client.invalidateQueries({ queryKey: ['cohort', cohort.id] }),
  });
};

/** Hundredths of a point, as points without decimals. */
export const points = (hundredths: number) => Math.round(hundredths / 100);

export type ProviderEvidence = components['schemas']['ProviderEvidenceView'];

/** How practice ended for people from the classes of the run's provider; beside the board, in no score (MAT-32). */
export const useProviderEvidence = (id: string) =>
  useQuery({
    queryKey: ['course-runs', id, 'evidence'],
    queryFn: ({ signal }) => read<ProviderEvidence>('/api/v1/course-runs/{id}/evidence', { path: { id }, signal }),
  });

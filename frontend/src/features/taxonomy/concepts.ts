import { queryOptions, useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';

export type ConceptKind = 'TASK' | 'SKILL' | 'OCCUPATION' | 'CREDENTIAL';

/** A concept in the language of the page; `matched` is the other name that the typed words were found in. */
export interface Concept {
  code: string;
  kind: ConceptKind;
  label: string;
  matched?: string | null;
  legalOnly?: boolean;
}

/** Proposals for typed words, best first; without words the first concepts of the kinds. */
export const conceptsOptions = (query: string, kinds: readonly ConceptKind[], limit = 10) =>
  queryOptions({
    queryKey: ['concepts', query, kinds, limit],
    queryFn: ({ signal }) => read<Concept[]>('/api/v1/concepts', { query: { query, kind: kinds, limit }, signal }),
    staleTime: 300_000,
    placeholderData: (before) => before,
  });

export const useConcepts = (query: string, kinds: readonly ConceptKind[]) => useQuery(conceptsOptions(query, kinds));

import { listOptions, useList } from '~/api/pages';
import type { FacetCode, Found, FoundCandidate, FoundPlace } from '~/features/matching/search/types';

/** What is searched by, as it stands in the address: several values of one filter are joined with commas. */
export const nothing = {
  query: '',
  tag: '',
  certificate: '',
  speakingFrom: '',
  speakingTo: '',
  listeningFrom: '',
  listeningTo: '',
  readingFrom: '',
  readingTo: '',
  writingFrom: '',
  writingTo: '',
  region: '',
  county: '',
  hours: '',
  purpose: '',
  summer: '',
  support: '',
};

export type Asked = typeof nothing;

/** The name of a facet in the address. */
export const nameOf: Partial<Record<FacetCode, keyof Asked>> = {
  TAG: 'tag',
  CERTIFICATE: 'certificate',
  REGION: 'region',
  COUNTY: 'county',
  HOURS: 'hours',
  PURPOSE: 'purpose',
  SUMMER: 'summer',
  LANGUAGE_SUPPORT: 'support',
};

export type Side = 'practice-places' | 'candidates';

export const searchOptions = <T>(side: Side, asked: Asked) =>
  listOptions<T>(['search', side, asked], `/api/v1/search/${side}`, {
    query: Object.fromEntries(
      Object.entries(asked).map(([name, value]) => [
        name,
        value === '' ? undefined : name === 'query' ? value : value.split(','),
      ]),
    ),
  });

export function useFound<T>(side: Side, asked: Asked) {
  const list = useList(searchOptions<T>(side, asked));
  return { ...list, first: list.data?.pages[0] as Found<T> | undefined };
}

export const useFoundPlaces = (asked: Asked) => useFound<FoundPlace>('practice-places', asked);

export const useFoundCandidates = (asked: Asked) => useFound<FoundCandidate>('candidates', asked);

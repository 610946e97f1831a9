import { keepPreviousData } from '@tanstack/react-query';
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
  light: '',
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
  LIGHT: 'light',
  SUMMER: 'summer',
  LANGUAGE_SUPPORT: 'support',
};

/** How many filters are set, the words apart. */
export const chosenIn = (asked: Readonly<Record<string, string>>) =>
  Object.entries(asked)
    .filter(([name, value]) => name !== 'query' && value !== '')
    .flatMap(([, value]) => value.split(',')).length;

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

/** The earlier hits and filters stand until the new ones are there: nobody loses the filter they stand in. */
export function useFound<T>(side: Side, asked: Asked) {
  const list = useList({ ...searchOptions<T>(side, asked), placeholderData: keepPreviousData });
  return { ...list, first: list.data?.pages[0] as Found<T> | undefined };
}

export const useFoundPlaces = (asked: Asked) => useFound<FoundPlace>('practice-places', asked);

export const useFoundCandidates = (asked: Asked) => useFound<FoundCandidate>('candidates', asked);

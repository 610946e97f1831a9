import { queryOptions, useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { Obstacle, Sentence } from '~/features/matching/types';
import type { Prospect, Region } from '~/lib/enumerations';
import type { LanguageLevel } from '~/lib/facts';

export type PlaceList = 'ORDINARY' | 'REACH';

/** A place for the candidate: words and reasons, no numbers. */
export interface MyPlace {
  placeId: string;
  title: string;
  workplace: string;
  tasks: string[];
  fits: 'FITS_WELL' | 'FITS_MUCH' | 'MAY_FIT' | 'LITTLE_KNOWN';
  reasons: Sentence[];
  gaps: Sentence[];
  conditions: Obstacle[];
  legalGaps: Obstacle[];
  travel?: Sentence | null;
  prospect: Prospect;
  startFirst?: string | null;
  durationDays?: number | null;
}

export interface MyPlaces {
  list: PlaceList;
  places: MyPlace[];
  belowMinimum: number;
}

export const useMyPlaces = (list: PlaceList) =>
  useQuery(
    queryOptions({
      queryKey: ['me', 'places', list],
      queryFn: ({ signal }) => read<MyPlaces>('/api/v1/me/places', { query: { list }, signal }),
    }),
  );

/** A card without a name: what one can do, as coarse as it may be shown. */
export interface ResourceCard {
  id: string;
  tasks: string[];
  certificates: string[];
  norwegianSpeaking?: LanguageLevel | null;
  hoursBand?: 'DAY_FULL' | 'DAY_PART' | 'OTHER_TIMES' | null;
  region: Region;
}

export interface ResourceCards {
  cards: ResourceCard[];
  tooFew: boolean;
  contactName?: string | null;
  contactPhone?: string | null;
}

export const useResources = (placeId: string) =>
  useQuery(
    queryOptions({
      queryKey: ['employer', 'practice-places', placeId, 'resources'],
      queryFn: ({ signal }) =>
        read<ResourceCards>('/api/v1/employer/practice-places/{id}/resources', { path: { id: placeId }, signal }),
    }),
  );

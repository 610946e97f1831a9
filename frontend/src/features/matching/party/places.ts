import { queryOptions, useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import { watchedOptions } from '~/api/watched';
import type { components } from '~/api/schema';
import type { ClosingView, Obstacle, Sentence, Way, WhyEmptyView } from '~/features/matching/types';

export type PlaceList = 'ORDINARY' | 'REACH';

type Wire = components['schemas'];

/** What is missing, with the first way to close it. */
export interface Gap {
  gap: Sentence;
  way?: Way | null;
}

/** A place for the candidate: words and reasons, no numbers. */
export type MyPlace = Omit<
  Wire['MyPlacesView.MyPlaceView'],
  'reasons' | 'gaps' | 'conditions' | 'closings' | 'legalGaps' | 'travel'
> & {
  reasons: Sentence[];
  gaps: Gap[];
  conditions: Obstacle[];
  closings: ClosingView[];
  legalGaps: Obstacle[];
  travel?: Sentence | null;
};

export type MyPlaces = Omit<Wire['MyPlacesView'], 'places' | 'whyEmpty'> & {
  places: MyPlace[];
  whyEmpty?: WhyEmptyView | null;
};

/** The page of one place. */
export type MyPlaceDetails = Omit<Wire['MyPlaceView'], 'fit' | 'stops'> & { fit: MyPlace; stops: Obstacle[] };

export const useMyPlace = (placeId: string) =>
  useQuery(
    queryOptions({
      queryKey: ['me', 'places', 'one', placeId],
      queryFn: ({ signal }) => read<MyPlaceDetails>('/api/v1/me/places/{placeId}', { path: { placeId }, signal }),
    }),
  );

export const useMyPlaces = (list: PlaceList) =>
  useQuery(
    queryOptions({
      queryKey: ['me', 'places', list],
      queryFn: ({ signal }) => read<MyPlaces>('/api/v1/me/places', { query: { list }, signal }),
    }),
  );

/** Cards without names: what people can do, as coarse as it may be shown. */
export type ResourceCards = Wire['ResourceCardsView'];
export type ResourceCard = ResourceCards['cards'][number];

export const useResources = (placeId: string) =>
  useQuery(
    watchedOptions<ResourceCards>(
      ['employer', 'practice-places', placeId, 'resources'],
      '/api/v1/employer/practice-places/{id}/resources',
      { path: { id: placeId } },
    ),
  );

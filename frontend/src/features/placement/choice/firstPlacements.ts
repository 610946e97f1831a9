import { useQuery } from '@tanstack/react-query';
import { listOptions, useList } from '~/api/pages';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

type Wire = components['schemas'];
export type FirstPlacement = Wire['FirstPlacementView'];
export type FirstPlacementRow = Wire['FirstPlacementRowView'];
export type FirstPlacementCounts = Wire['FirstPlacementCountsView'];

/** Whether an agreement is for the first placement at its workplace, and what that rests on. */
export const useFirstPlacement = (agreement: string) =>
  useQuery({
    queryKey: ['agreement', agreement, 'first-placement'],
    queryFn: ({ signal }) =>
      read<FirstPlacement>('/api/v1/agreements/{id}/first-placement', { path: { id: agreement }, signal }),
  });

/** First placements of an office, the newest first. */
export const useFirstPlacements = (office: string) =>
  useList(
    listOptions<FirstPlacementRow>(['first-placements', office], '/api/v1/first-placements/{id}', {
      path: { id: office },
      query: {},
    }),
  );

export const useFirstPlacementCounts = (office: string) =>
  useQuery({
    queryKey: ['first-placements', office, 'counts'],
    queryFn: ({ signal }) =>
      read<FirstPlacementCounts>('/api/v1/first-placements/{id}/counts', { path: { id: office }, signal }),
  });

import { createContext } from 'react';
import type { components } from '~/api/schema';

export type Evidence = components['schemas']['PlaceEvidenceView'];

/** What is known of the workplaces, by place; empty where nobody has asked to see it. It stands beside the rows and moves none (MAT-32). */
export const EvidenceOfPlaces = createContext<ReadonlyMap<string, Evidence>>(new Map());

export const byPlace = (all: readonly Evidence[] | null | undefined): ReadonlyMap<string, Evidence> =>
  new Map((all ?? []).map((one) => [one.placeId, one]));

import Supercluster from 'supercluster';
import type { components } from '~/api/schema';
import type { Light } from '~/features/employer/staff/light';
import { onSquare } from '~/features/employer/map/mercator';
import { boxOf, zoomOf, type View } from '~/features/employer/map/view';

export type Area = components['schemas']['WorkplaceAreaView'];
export type Counts = Record<Light, number>;

/** One mark on the map: a municipality, or several that lie too close to be told apart. */
export interface Mark {
  key: string;
  /** Parts of the frame, from its start and its top. */
  left: number;
  top: number;
  x: number;
  y: number;
  counts: Counts;
  /** The municipality that has the most. */
  name: string;
  /** How many municipalities besides. */
  others: number;
  /** The zoom at which it falls apart; absent for one municipality. */
  opensAt?: number;
  /** Four digits; absent for several. */
  municipality?: string;
}

interface Place {
  counts: Counts;
  name: string;
  most: number;
  number: string;
}

/** Marks never stand closer than this, in pixels. */
const radius = 46;
/** Beyond it every municipality stands by itself: a zoom that every frame can come to, so that no mark stays shut. */
const deepest = 8;

export const lights = ['GREEN', 'YELLOW', 'GREY', 'RED'] as const satisfies Light[];
export const total = (counts: Counts) => lights.reduce((sum, light) => sum + counts[light], 0);
/** The light that helps most, of those that are there. */
export const bestOf = (counts: Counts): Light => lights.find((light) => counts[light] > 0) ?? 'GREY';

export const countsOf = (area: Area): Counts => ({
  GREEN: area.green,
  YELLOW: area.yellow,
  GREY: area.grey,
  RED: area.red,
});

const plus = (one: Counts, other: Counts) =>
  Object.fromEntries(lights.map((light) => [light, one[light] + other[light]])) as Counts;

export function clustered(areas: readonly Area[]) {
  const index = new Supercluster<Place, Place>({
    radius,
    maxZoom: deepest,
    map: (place) => ({ ...place }),
    reduce: (sum, place) => {
      if (place.most > sum.most) Object.assign(sum, { name: place.name, most: place.most, number: place.number });
      sum.counts = plus(sum.counts, place.counts);
    },
  });
  return index.load(
    areas.map((area) => {
      const counts = countsOf(area);
      return {
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: [area.longitude, area.latitude] },
        properties: { counts, name: area.municipality, most: total(counts), number: area.municipalityNumber },
      };
    }),
  );
}

/** The marks of a view on a frame of so many pixels across, from north to south. */
export function marksOf(index: ReturnType<typeof clustered>, view: View, frame: number, pixels: number): Mark[] {
  const [west, south, east, north] = boxOf(view);
  return index
    .getClusters([west, south, east, north], zoomOf(view, pixels))
    .map(({ geometry, properties }): Mark => {
      const at = onSquare(geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0);
      const several = 'cluster' in properties;
      return {
        key: several ? `several-${properties.cluster_id}` : properties.number,
        left: (at.x - view.x) / view.width + 0.5,
        top: (at.y - view.y) / (view.width * frame) + 0.5,
        ...at,
        counts: properties.counts,
        name: properties.name,
        others: several ? properties.point_count - 1 : 0,
        ...(several
          ? { opensAt: index.getClusterExpansionZoom(properties.cluster_id) }
          : { municipality: properties.number }),
      };
    })
    .sort((one, other) => one.top - other.top);
}

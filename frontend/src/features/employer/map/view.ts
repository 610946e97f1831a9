import { onGlobe, onSquare } from '~/features/employer/map/mercator';

/** What the map shows: its middle and its width on Mercator's square. Its height follows from the frame. */
export interface View {
  x: number;
  y: number;
  width: number;
}

/** The frame is this much higher than wide. */
export const frame = 1.25;

const box = { west: 3.2, south: 57.7, east: 32.2, north: 71.4 };
const edges = 4;
/** About as wide as a town. */
const narrowest = 0.35 / 360;
const decimals = 3;
/** A square of clusters is so many pixels across at zoom 0. */
const tile = 512;

export type Box = readonly [west: number, south: number, east: number, north: number];

/** The view that just holds the box. */
function around([west, south, east, north]: Box): View {
  const low = onSquare(west, south);
  const high = onSquare(east, north);
  const width = Math.max(high.x - low.x, (low.y - high.y) / frame);
  return { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2, width };
}

/** So much of the width of what is shown lies free around it, and never less than this on Mercator's square. */
const margin = 0.4;
const near = 0.004;

/** The address of the view that holds these places with some room around them; nothing for none. */
export function addressAround(places: readonly { longitude: number; latitude: number }[]): string {
  if (places.length === 0) return '';
  const easts = places.map((one) => one.longitude);
  const norths = places.map((one) => one.latitude);
  const all = around([Math.min(...easts), Math.min(...norths), Math.max(...easts), Math.max(...norths)]);
  return addressOf(held({ ...all, width: all.width * (1 + margin) + near }));
}

export const wholeCountry: View = around([box.west, box.south, box.east, box.north]);

/** The view of an address; the whole country where it names none. */
export function viewOf(address: string): View {
  const numbers = address.split(',').map(Number);
  const [west, south, east, north] = numbers as [number, number, number, number];
  const told = numbers.length === edges && numbers.every(Number.isFinite) && west < east && south < north;
  return told ? held(around([west, south, east, north])) : wholeCountry;
}

/** What stands in the address; nothing for the whole country. */
export const addressOf = (view: View): string =>
  view.width >= wholeCountry.width
    ? ''
    : boxOf(view)
        .map((edge) => edge.toFixed(decimals))
        .join(',');

export function boxOf({ x, y, width }: View): Box {
  const [west, north] = onGlobe({ x: x - width / 2, y: y - (width * frame) / 2 });
  const [east, south] = onGlobe({ x: x + width / 2, y: y + (width * frame) / 2 });
  return [west, south, east, north];
}

/** A view that was made for a zoom is at it, whatever was rounded on the way, and when the frame has become a little narrower since. */
const rounding = 0.25;

/** Zoom as clusters count it, at so many pixels across: a whole number. */
export const zoomOf = (view: View, pixels: number) => Math.floor(Math.log2(pixels / (view.width * tile)) + rounding);

/** The view at a zoom, on a frame of so many pixels across. */
export const atZoom = (middle: { x: number; y: number }, zoom: number, pixels: number): View =>
  held({ x: middle.x, y: middle.y, width: pixels / (tile * 2 ** zoom) });

/** So many times as wide, about the same middle. */
export const scaled = (view: View, times: number): View => held({ ...view, width: view.width * times });

/** Moved by parts of its own width and height. */
export const moved = (view: View, east: number, south: number): View =>
  held({ ...view, x: view.x + east * view.width, y: view.y + south * view.width * frame });

/** Never wider than the country, never narrower than a town, and its middle never outside the country. */
function held({ x, y, width }: View): View {
  if (width >= wholeCountry.width) return wholeCountry;
  const half = wholeCountry.width / 2;
  return {
    x: clamp(x, wholeCountry.x - half, wholeCountry.x + half),
    y: clamp(y, wholeCountry.y - half * frame, wholeCountry.y + half * frame),
    width: Math.max(width, narrowest),
  };
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

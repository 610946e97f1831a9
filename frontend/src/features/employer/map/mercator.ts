/** Mercator's square: the world is 1 wide and 1 high, x to the east and y to the south. */
export interface OnSquare {
  x: number;
  y: number;
}

/** How many units the outline has across the square. */
export const unit = 65_536;

const halfTurn = 180;
const radians = Math.PI / halfTurn;

/** @param latitude degrees, short of the poles */
export function onSquare(longitude: number, latitude: number): OnSquare {
  return {
    x: longitude / (2 * halfTurn) + 0.5,
    y: 0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2)) / (2 * Math.PI),
  };
}

/** Degrees east and north; the inverse of `onSquare`. */
export function onGlobe({ x, y }: OnSquare): [longitude: number, latitude: number] {
  return [(x - 0.5) * 2 * halfTurn, (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / radians];
}

// Writes the outline of Norway that the map of firms is drawn on, from Natural Earth's (public domain) in the package world-atlas:
// whole units on Mercator's square, the world being 65,536 wide. Run: npm run outline
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

/** As `mercator.ts` has them. */
const unit = 65_536;
const onSquare = (east, north) => ({
  x: east / 360 + 0.5,
  y: 0.5 - Math.log(Math.tan(Math.PI / 4 + (north * Math.PI) / 360)) / (2 * Math.PI),
});

const norway = '578';
/** The mainland and its islands; not Svalbard, Jan Mayen and Bouvet. */
const isShown = (ring) => ring.every(([east, north]) => east > 3 && north > 57 && north < 72);
/** Bends smaller than this many units (about 300 m each) are left out. */
const smallest = 2;
const fewest = 4;

const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
);
const shape = atlas.objects.countries.geometries.find((one) => one.id === norway);
const rings = feature(atlas, shape)
  .geometry.coordinates.map((polygon) => polygon[0])
  .filter(isShown);

function thinned(ring) {
  const kept = [];
  for (const point of ring) {
    const { x, y } = onSquare(point[0], point[1]);
    const next = [Math.round(x * unit), Math.round(y * unit)];
    const last = kept.at(-1);
    if (!last || Math.hypot(next[0] - last[0], next[1] - last[1]) >= smallest) kept.push(next);
  }
  return kept;
}

const path = rings
  .map(thinned)
  .filter((ring) => ring.length >= fewest)
  .map(([first, ...rest]) => {
    let [x, y] = first;
    const steps = rest.map(([nextX, nextY]) => {
      const step = `${nextX - x} ${nextY - y}`;
      [x, y] = [nextX, nextY];
      return step;
    });
    return `M${first.join(' ')}l${steps.join(' ')}z`;
  })
  .join('');

writeFileSync(new URL('../src/features/employer/map/outline.json', import.meta.url), `${JSON.stringify({ path })}\n`);

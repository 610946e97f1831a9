// Which parts a page names beforehand. Every address says of every page what it loads; for the pages of staff, who sit on good networks,
// only the styles are named, so that candidates and employers do not carry that list.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ofStaff = new Set(
  readdirSync('src', { recursive: true })
    .filter((file) => basename(file) === 'pages.ts')
    .flatMap((file) =>
      readFileSync(join('src', file), 'utf8')
        .split(/path: /)
        .filter((page) => /area: 'staff'/.test(page))
        .flatMap((page) => /import\('([^']+)'\)/.exec(page)?.[1] ?? [])
        .map((path) => basename(path)),
    ),
);

/** The name of a part without its hash. */
const nameOf = (file) => basename(file).replace(/-[\w-]{8}\.js$/, '');

export const preloaded = (file, deps) =>
  ofStaff.has(nameOf(file)) ? deps.filter((dep) => dep.endsWith('.css')) : deps;

// Fails the build where the first page of an area is heavier than the budget (gzip), or a later part is.
import { gzipSync } from 'node:zlib';

// The first page of each area, its words, and how heavy both may be with all they load.
const firstPages = [
  ['app/pages/HomePage', 'words/nb.public', 155],
  ['features/start/MyFirmPage', 'words/nb.employer', 155],
  ['features/start/MyPage', 'words/nb.me', 155],
];
const limit = { css: 38, later: 60 };
const unlimited = /GalleryPage/;

const kilobytes = (source) => gzipSync(source).length / 1000;

/** The chunk with everything it loads at once. */
const withImports = (bundle, chunk, found = new Set()) => {
  if (!chunk || found.has(chunk)) return found;
  found.add(chunk);
  chunk.imports.forEach((file) => withImports(bundle, bundle[file], found));
  return found;
};

export const budget = () => ({
  name: 'innpass-budget',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = Object.values(bundle);
      const chunks = files.filter((file) => file.type === 'chunk');
      const of = (part) => chunks.find((chunk) => chunk.facadeModuleId?.includes(part));
      const start = [
        ...withImports(
          bundle,
          chunks.find((chunk) => chunk.isEntry),
        ),
      ];
      const faults = [];
      for (const [page, words, most] of firstPages.filter(([page]) => of(page))) {
        const loaded = new Set([...start, ...withImports(bundle, of(page)), ...withImports(bundle, of(words))]);
        const js = [...loaded].reduce((sum, chunk) => sum + kilobytes(chunk.code), 0);
        console.log(`${page}: ${js.toFixed(0)} of ${most} kB`);
        if (js > most) faults.push(`${page}: ${js.toFixed(1)} kB of JavaScript, allowed are ${most}`);
      }
      for (const chunk of chunks.filter((one) => !one.isEntry && !start.includes(one) && !unlimited.test(one.fileName)))
        if (kilobytes(chunk.code) > limit.later)
          faults.push(`${chunk.fileName}: ${kilobytes(chunk.code).toFixed(1)} kB, allowed are ${limit.later}`);
      for (const file of files.filter((one) => one.fileName.endsWith('.css')))
        if (kilobytes(file.source) > limit.css)
          faults.push(`${file.fileName}: ${kilobytes(file.source).toFixed(1)} kB, allowed are ${limit.css}`);
      if (faults.length > 0) this.error(faults.join('\n'));
    },
  },
});

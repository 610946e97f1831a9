// Catalogues: nb and en have the same keys and placeholders, no key stands twice, none is unused, and no forbidden
// word stands in them (UXC-01), nor in the privacy notice, whose texts the server has. Style sheets: logical properties and tokens only.
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(src, { recursive: true }).map(String);
const read = (file) => readFileSync(join(src, file), 'utf8');
const faults = [];

const forbidden = [
  /\bsvake?\b/i,
  /ressurssvak/i,
  /vanskeligstilt/i,
  /\btung bruker/i,
  /\bklient/i,
  /umotivert/i,
  /kurs-?shopper/i,
  /hull i CV/i,
  /nedsatt arbeidsevne/i,
  /\bufør/i,
  /\bAAP\b/,
  /\brus\b/i,
  /fremmedkulturell/i,
  /gratis arbeidskraft/i,
  /gi en sjanse/i,
  /sannsynlighet/i,
  /garantert/i,
  /match ?%/i,
  /mislyk/i,
  /\beffekt/i,
  /\bdessverre\b/i,
  /\bbruker(en|ne|e)\b/i,
  /\bdeltaker/i,
  /virkemid/i,
  /beste kandidat/i,
  /\bNAV\b/,
  /\bunfortunately\b/i,
  /\bprobability\b/i,
  /\bguaranteed\b/i,
  /!/,
];

const names = (nodes, found = new Set()) => {
  for (const node of nodes) {
    if (node.type !== TYPE.literal && node.type !== TYPE.pound) found.add(node.value);
    if (node.options) Object.values(node.options).forEach((option) => names(option.value, found));
    if (node.children) names(node.children, found);
  }
  return found;
};

const placeholders = (text, where) => {
  try {
    return [...names(parse(text))].sort().join(' ');
  } catch (error) {
    faults.push(`${where}: ${error.message}`);
    return '';
  }
};

const home = new Map();
for (const nbFile of files.filter((file) => file.endsWith('texts/nb.json'))) {
  const enFile = nbFile.replace(/nb\.json$/, 'en.json');
  const nb = JSON.parse(read(nbFile));
  const en = JSON.parse(read(enFile));
  for (const key of Object.keys(nb)) {
    if (home.has(key)) faults.push(`${key}: in ${home.get(key)} and in ${nbFile}`);
    home.set(key, nbFile);
    if (!(key in en)) faults.push(`${enFile}: ${key} is missing`);
    else if (placeholders(nb[key], `${nbFile} ${key}`) !== placeholders(en[key], `${enFile} ${key}`))
      faults.push(`${key}: nb and en do not use the same placeholders`);
    for (const text of [nb[key], en[key] ?? ''])
      for (const word of forbidden) if (word.test(text)) faults.push(`${key}: forbidden word ${word} in "${text}"`);
  }
  for (const key of Object.keys(en)) if (!(key in nb)) faults.push(`${nbFile}: ${key} is missing`);
}

const notices = fileURLToPath(new URL('../../backend/src/main/resources/i18n/', import.meta.url));
for (const file of ['notice_nb', 'notice_en', 'purpose_nb', 'purpose_en'])
  readFileSync(join(notices, `${file}.properties`), 'utf8')
    .split('\n')
    .forEach((line) => {
      for (const word of forbidden) if (word.test(line)) faults.push(`${file}: forbidden word ${word} in "${line}"`);
    });

const code = files
  .filter((file) => /\.tsx?$/.test(file))
  .map(read)
  .join('\n');
const dynamic = [...code.matchAll(/(?:`([a-z][\w.-]*\.)\$\{|'([a-z]\w*\.)')/gi)].map((hit) => hit[1] ?? hit[2]);
for (const key of home.keys())
  if (!code.includes(`'${key}'`) && !code.includes(`"${key}"`) && !dynamic.some((start) => key.startsWith(start)))
    faults.push(`${key}: not used (${home.get(key)})`);

const physical =
  /(?:^|[;{\s])((?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|(?:min-|max-)?(?:width|height))\s*:/;
for (const file of files.filter((name) => name.endsWith('.css')))
  read(file)
    .split('\n')
    .forEach((line, at) => {
      if (line.trimStart().startsWith('@media')) return;
      if (physical.test(line)) faults.push(`${file}:${at + 1}: logical properties only: ${line.trim()}`);
      if (/#[0-9a-f]{3,8}\b/i.test(line)) faults.push(`${file}:${at + 1}: tokens only: ${line.trim()}`);
    });

if (faults.length) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`${home.size} texts in nb and en`);

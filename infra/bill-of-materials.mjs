#!/usr/bin/env node
// Checks the bills of materials that the build has written (CycloneDX): they are there, they name what we know to be inside, and
// every part is under a licence that a distribution under MIT can carry. Usage: node infra/bill-of-materials.mjs
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const bills = {
  'backend/target/bom.json': ['lucene-core', 'postgresql', 'micronaut-http-server-netty', 'bucket4j_jdk17-core'],
  'frontend/target/bom.json': ['react', '@navikt/ds-react', 'react-router'],
};

// Permissive, or demanding only that changes to the part itself stay open (EPL, MPL, LGPL of a jar apart, the font's OFL).
const carried =
  /^(MIT|MIT-0|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD|ISC|CC0-1\.0|CC-BY-4\.0|EPL-1\.0|EPL-2\.0|MPL-2\.0|LGPL-2\.1(-only|-or-later)?|UPL-1\.0|OFL-1\.1|PostgreSQL|Unlicense|BlueOak-1\.0\.0|Zlib|GPL-2\.0-with-classpath-exception|Public Domain.*)$/;

// Parts that name their licence in words of their own, or not where the tool looks; read by a person.
const read = {};

const plain = (name) => {
  if (/apache/i.test(name) && /2/.test(name)) return 'Apache-2.0';
  if (/^(the )?mit\b/i.test(name)) return 'MIT';
  if (/eclipse (public|distribution) license/i.test(name)) return /distribution/i.test(name) ? 'BSD-3-Clause' : 'EPL-2.0';
  if (/public domain|cc0/i.test(name)) return 'CC0-1.0';
  if (/^EDL/.test(name)) return 'BSD-3-Clause';
  if (/^EPL/.test(name)) return 'EPL-2.0';
  if (/bouncy/i.test(name)) return 'MIT';
  if (/bsd/i.test(name)) return 'BSD-3-Clause';
  return name;
};

// Each entry of the list is one choice or one duty; a part may be taken under any that it offers.
const licencesOf = (part) =>
  (part.licenses ?? []).flatMap(({ expression, license }) =>
    (expression ? expression.replace(/[()]/g, '').split(/ (?:OR|AND) /) : [license.id ?? license.name]).map((one) => plain(one)),
  );

// Parts that only build or test the application are marked by npm; they are not shipped.
const isShipped = (part) => !(part.properties ?? []).some((one) => one.name === 'cdx:npm:package:development' && one.value === 'true');

const faults = [];
let parts = 0;
for (const [file, known] of Object.entries(bills)) {
  if (!existsSync(root + file)) {
    faults.push(`${file} is missing: the build has not written it`);
    continue;
  }
  const bill = JSON.parse(readFileSync(root + file, 'utf8'));
  const names = new Set();
  for (const part of (bill.components ?? []).filter(isShipped)) {
    const name = part.group?.startsWith('@') ? `${part.group}/${part.name}` : part.name;
    names.add(name);
    parts++;
    if (part.group === 'no.innpass') continue;
    const licences = read[name] ?? licencesOf(part);
    if (licences.length === 0) faults.push(`${name} ${part.version}: no licence named`);
    else if (!licences.some((one) => carried.test(one))) faults.push(`${name} ${part.version}: ${licences.join(', ')}`);
  }
  for (const name of known) if (!names.has(name)) faults.push(`${file} does not name ${name}`);
}

if (faults.length > 0) {
  console.error(`The bills of materials are not in order:\n${faults.map((one) => `  ${one}`).join('\n')}`);
  process.exit(1);
}
console.log(`Bills of materials: ${parts} parts, all under licences that can be carried.`);

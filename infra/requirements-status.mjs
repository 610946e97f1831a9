#!/usr/bin/env node
// Writes docs/requirements-status.md: which requirement is proved by which test. --check only compares and fails on a difference.
import { readFileSync, readdirSync, statSync, writeFileSync, existsSync } from 'node:fs';
import { join, basename, dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'docs', 'requirements-status.md');
const ID = /\b(?:CAN|EMP|PLC|MAT|INT|AGR|FUP|MEA|OVS|OUT|REP|PRI|NOT|UXC|INTG)-\d{2}\b|\bHR-\d{1,2}\b/g;

function* files(folder, wanted) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).sort()) {
    if (name === 'node_modules' || name === 'dist') continue;
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path, wanted);
    else if (wanted.test(name)) yield path;
  }
}

const proofs = new Map();
const add = (id, test) => {
  if (!proofs.has(id)) proofs.set(id, new Set());
  proofs.get(id).add(test);
};

/** The class or test method (they are all void) that an annotation stands on: the first declaration after it. */
function declared(source, from) {
  const match = /\b(?:class\s+(\w+)|void\s+([\p{L}\w]+)\s*\()/u.exec(source.slice(from));
  return match ? (match[1] ? '' : match[2]) : '';
}

for (const path of files(join(root, 'backend/src/test'), /(?:Test|IT)\.java$/)) {
  const source = readFileSync(path, 'utf8');
  const name = basename(path, '.java');
  for (const annotation of source.matchAll(/@Requirement\(([^)]*)\)/g)) {
    const method = declared(source, annotation.index + annotation[0].length);
    for (const id of annotation[1].match(ID) ?? []) add(id, method ? `${name}.${method}` : name);
  }
}
for (const [folder, wanted] of [['frontend/src', /\.test\.tsx?$/], ['frontend/e2e', /\.spec\.ts$/]]) {
  for (const path of files(join(root, folder), wanted)) {
    const source = readFileSync(path, 'utf8');
    for (const title of source.matchAll(/\b(?:test|it|describe)(?:\.\w+)?\(\s*(['"`])([\s\S]*?)\1/g)) {
      for (const id of title[2].match(ID) ?? []) add(id, `${relative(root, path)}: ${title[2].replace(/\s+/g, ' ')}`);
    }
  }
}

const order = ['HR', 'CAN', 'EMP', 'PLC', 'MAT', 'INT', 'AGR', 'FUP', 'MEA', 'OVS', 'OUT', 'REP', 'PRI', 'NOT', 'UXC', 'INTG'];
const key = (id) => {
  const [group, number] = id.split('-');
  return order.indexOf(group) * 1000 + Number(number);
};
const rows = [...proofs.keys()]
  .sort((a, b) => key(a) - key(b))
  .map((id) => `| ${id} | ${[...proofs.get(id)].sort().map((t) => t.replaceAll('|', '\\|')).join('<br>')} |`);
const text = `# Requirements and the tests that prove them

Written by \`node infra/requirements-status.mjs\` from the tests' own ids; the build fails when it is out of date. An id that is
missing here has no test, and is not done. A row says that a test for the requirement, or for the part of it that is built,
exists and passes in this build.

${rows.length} requirements are named by a test.

| Requirement | Tests |
| --- | --- |
${rows.join('\n')}
`;

if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error('docs/requirements-status.md is out of date. Run: node infra/requirements-status.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
  console.log(`${rows.length} requirements are named by a test`);
}

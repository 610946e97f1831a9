// Fails when src/api/schema.d.ts is not what ../docs/openapi.yml gives.
import { existsSync, readFileSync } from 'node:fs';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';

const spec = new URL('../../docs/openapi.yml', import.meta.url);
if (!existsSync(spec)) process.exit(0);
const wanted = COMMENT_HEADER + astToString(await openapiTS(spec));
const kept = readFileSync(new URL('../src/api/schema.d.ts', import.meta.url), 'utf8');
if (wanted.trim() !== kept.trim()) {
  console.error('src/api/schema.d.ts is older than docs/openapi.yml. Run: npm run api');
  process.exit(1);
}

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '../story';
import { baseUrl } from '../app';

const run = promisify(execFile);

test('INTG-01 the whole job with curl, as README shows it', async () => {
  const tour = fileURLToPath(new URL('../../../infra/tour', import.meta.url));

  const { stdout } = await run(tour, { env: { ...process.env, INNPASS_URL: baseUrl }, timeout: 80_000 });

  const states = stdout.match(/^[A-Z_]{4,}$/gm);
  expect(states).toEqual([
    'SUBMITTED',
    'PUBLISHED',
    'ASKED',
    'CONSENTED',
    'PRESENTED_ANON',
    'INTERESTED',
    'PRESENTED',
    'OFFERED',
    'ACCEPTED',
    'ACCEPTED',
    'ACTIVE',
    'HELD',
  ]);
  expect(stdout, 'three ranked candidates and three places, with reasons').toMatch(
    /(\d+ of 100 {2}.+: [A-Z_]+ .+\n){3}/,
  );
});

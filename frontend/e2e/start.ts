import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { baseUrl, port, running } from './app';

const patienceMillis = 300_000;
const graceMillis = 30_000;
const root = fileURLToPath(new URL('../../', import.meta.url));

const hasStories = () => readdirSync(new URL('./stories', import.meta.url)).some((file) => file.endsWith('.spec.ts'));

async function answers() {
  try {
    return (await fetch(`${baseUrl}/health`)).ok;
  } catch {
    return false;
  }
}

/** Starts the packaged app with a home of its own, waits until it is healthy, and gives back how to stop it. */
export default async function start() {
  if (running || !hasStories()) return undefined;
  if (await answers()) throw new Error(`Something answers on ${baseUrl} already. Set INNPASS_E2E_PORT.`);
  const home = mkdtempSync(join(tmpdir(), 'innpass-e2e-'));
  // For stories that run a command of the app beside it.
  process.env.INNPASS_HOME = home;
  const logs = join(root, 'frontend/test-results');
  mkdirSync(logs, { recursive: true });
  const app = spawn('./run.sh', [], {
    cwd: root,
    // Started once: classes kept for a next start would only make the stop longer.
    env: { ...process.env, INNPASS_HOME: home, PORT: String(port), INNPASS_KEEP_CLASSES: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(join(logs, 'app.log'));
  app.stdout.pipe(log, { end: false });
  app.stderr.pipe(log, { end: false });
  const ended = new Promise<void>((resolve) => app.once('exit', () => resolve()));
  app.once('error', (cause) => log.write(String(cause)));

  const stop = async () => {
    if (app.exitCode === null) {
      app.kill('SIGTERM');
      await Promise.race([ended, sleep(graceMillis)]);
      if (app.exitCode === null) app.kill('SIGKILL');
    }
    rmSync(home, { recursive: true, force: true });
  };

  const deadline = Date.now() + patienceMillis;
  while (!(await answers())) {
    if (app.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`The app did not start; see ${join(logs, 'app.log')}`);
    }
    await sleep(250);
  }
  return stop;
}

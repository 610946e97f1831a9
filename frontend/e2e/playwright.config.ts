import { execSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';
import { baseUrl } from './app';

const chromium = process.env.CHROMIUM ?? execSync('command -v chromium || true').toString().trim();

/** Stories against the packaged app, one at a time: they share one database and one clock. */
export default defineConfig({
  testDir: '.',
  // The long matrix runs only with ./test.sh --full, and on what the stories have left behind: then its pages have something to show.
  projects: [
    { name: 'stories', testMatch: 'stories/*.spec.ts' },
    ...(process.env.INNPASS_FULL === 'true'
      ? [{ name: 'matrix', testMatch: 'matrix/*.spec.ts', dependencies: ['stories'] }]
      : []),
  ],
  outputDir: '../test-results',
  globalSetup: './start.ts',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: baseUrl,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { budget } from './scripts/budget.mjs';
import { compileTexts } from './scripts/compileTexts.mjs';
import { preloaded } from './scripts/preload.mjs';

const backend = process.env.INNPASS_BACKEND ?? 'http://127.0.0.1:8080';
const passedOn = ['/api', '/oauth', '/demo/login', '/demo/token', '/logout'];

export default defineConfig({
  plugins: [compileTexts(), react(), budget()],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(passedOn.map((path) => [path, { target: backend, changeOrigin: false }])),
  },
  build: { target: 'es2022', chunkSizeWarningLimit: 600, modulePreload: { resolveDependencies: preloaded } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});

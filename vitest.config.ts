import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { factsPlugin } from './scripts/facts-plugin.mjs';

export default defineConfig({
  test: {
    projects: [
      {
        // Pure code, and storage on an in-memory IndexedDB.
        plugins: [WxtVitest(), factsPlugin()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/page/**', 'tests/e2e/**'],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        // What lives in the DOM is tested in a real one.
        optimizeDeps: { include: ['@floating-ui/dom', 'fast-check'] },
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env['BROWSER_PATH'] ?? '/usr/bin/chromium',
                chromiumSandbox: false,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // Ratios beside others' libraries, by `npm run benchmark`; never part of the tests.
        plugins: [factsPlugin()],
        test: {
          name: 'benchmark',
          environment: 'node',
          include: [],
          benchmark: { include: ['tests/benchmarks/*.bench.ts'] },
        },
      },
      {
        // The built extension in real Chromium and Firefox. One file at a time: browsers are heavy.
        plugins: [factsPlugin()],
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

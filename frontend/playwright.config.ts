import { defineConfig } from '@playwright/test';

/** Browser tests against a running Upskill (`make run`); UPSKILL_URL says where it is. */
export default defineConfig({
  testDir: 'e2e',
  // A busy machine is slow, not wrong.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // The journeys share one server and its data.
  workers: 1,
  projects: [
    { name: 'journeys', testIgnore: 'demo-removal.spec.ts' },
    // What it removes the others look at, and what they made it keeps: it comes last.
    { name: 'removal', testMatch: 'demo-removal.spec.ts', dependencies: ['journeys'] },
  ],
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: process.env.UPSKILL_URL ?? 'http://localhost:8080',
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
});

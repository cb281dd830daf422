import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { featureStrings } from './featureStrings.ts';

const backend = process.env.UPSKILL_BACKEND ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [
    // Tests speak English without any catalogue.
    process.env.VITEST ? [] : featureStrings(),
    react({ babel: { plugins: ['@lingui/babel-plugin-lingui-macro'] } }),
    lingui({ failOnMissing: true, failOnCompileError: true }),
  ],
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/api': backend, '/q': backend },
  },
  build: {
    target: 'es2022',
    // The palette needs light-dark() as it is: what older targets get instead knows no chosen scheme.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // A strict content security policy allows no inline scripts and no data: scripts.
    assetsInlineLimit: 0,
    // For scripts/weight.mjs.
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first screen needs is one file: many small ones weigh more and arrive later.
          groups: [{ name: 'frame', tags: ['$initial'], test: /^(?!.*main\.tsx)/ }],
        },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    expect: { poll: { timeout: 8_000 } },
  },
});

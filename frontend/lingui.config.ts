import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** One pair of catalogues per feature, and one for the shared folders: parallel work does not collide. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de'],
  format: formatter({ origins: false, lineNumbers: false }),
  orderBy: 'message',
  catalogs: [
    {
      path: '<rootDir>/src/features/{name}/locales/{locale}',
      include: ['<rootDir>/src/features/{name}'],
      exclude: ['**/index.ts', '**/*.test.*'],
    },
    {
      path: '<rootDir>/src/app/locales/{locale}',
      include: [
        '<rootDir>/src/app',
        '<rootDir>/src/components',
        '<rootDir>/src/hooks',
        '<rootDir>/src/api',
        // The navigation shows these before a feature's own strings are there.
        '<rootDir>/src/features/*/index.ts',
      ],
      exclude: ['**/*.test.*'],
    },
  ],
});

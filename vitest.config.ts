import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'library',
          include: ['test/**/*.test.ts'],
          exclude: ['test/cli/**'],
          // Pure functions leave nothing behind: modules loaded once serve all files, which halves the run.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'cli', include: ['test/cli/**/*.test.ts'], globalSetup: ['test/cli/bundle.setup.ts'] },
      },
    ],
  },
});

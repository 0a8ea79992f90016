import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      { test: { name: 'library', include: ['test/**/*.test.ts'], exclude: ['test/cli/**'] } },
      {
        test: { name: 'cli', include: ['test/cli/**/*.test.ts'], globalSetup: ['test/cli/bundle.setup.ts'] },
      },
    ],
  },
});

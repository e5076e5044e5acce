import { defineConfig } from 'vitest/config';

/** Real browsers on the built extension: one file at a time, since each starts a browser of its own. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});

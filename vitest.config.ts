import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/property-seed.ts'],
    // Nothing is timed by a test: this only ends what hangs, also on a machine that does other work.
    testTimeout: 60_000,
  },
});

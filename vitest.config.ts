import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These need the reference material beside the checkout; .ci/run points WAYMARK_SHARED at it.
    exclude: process.env['WAYMARK_SHARED'] === undefined ? ['test/shared/**'] : [],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});

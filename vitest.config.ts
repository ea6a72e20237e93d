import { defineConfig } from 'vitest/config';

const timeouts = { testTimeout: 20_000, hookTimeout: 20_000 };

/** These need the reference material beside the checkout; .ci/run points WAYMARK_SHARED at it. */
const withoutShared = process.env['WAYMARK_SHARED'] === undefined ? ['**/test/shared/**'] : [];

/** The packages' TypeScript sources instead of what was built of them. */
const conditions = ['waymark-source', 'node', 'import', 'default'];

const project = (name: string, folder: string) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { name, include: [`${folder}test/**/*.test.ts`], exclude: withoutShared, ...timeouts },
});

export default defineConfig({
  test: {
    projects: [
      project('bot', ''),
      project('onet', 'packages/onet/'),
      project('playground', 'packages/playground/'),
    ],
  },
});

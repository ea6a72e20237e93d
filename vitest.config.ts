import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const timeouts = { testTimeout: 20_000, hookTimeout: 20_000 };

/** These tests need reference material next to the checkout; .ci/run sets WAYMARK_SHARED. */
const withoutShared = process.env['WAYMARK_SHARED'] === undefined ? ['**/test/shared/**'] : [];

/**
 * The packages' TypeScript sources instead of what was built of them, before Vite's own conditions for Node. Vitest also
 * passes these to the workers' Node: `import` among them would change what `require` finds.
 */
const conditions = ['waymark-source', 'module', 'node', 'development|production'];

const project = (name: string, folder: string, exclude: readonly string[] = []) => ({
  ssr: { resolve: { conditions } },
  test: {
    name,
    include: [`${folder}/**/*.test.ts`],
    exclude: [...withoutShared, ...exclude],
    ...timeouts,
  },
});

/** Files that run in one worker share its modules: loading them for each file took a quarter of the time. */
const sharingModules = (name: string, folder: string, exclude?: readonly string[]) => {
  const { ssr, test } = project(name, folder, exclude);
  return { ssr, test: { ...test, isolate: false } };
};

/** Tests with many processes or a browser, which must respond in time: they run after the others, one at a time. */
const alone = (name: string, folder: string) => {
  const { ssr, test } = project(name, folder);
  return { ssr, test: { ...test, maxWorkers: 1, sequence: { groupOrder: 1 } } };
};

const FLEET = 'test/fleet';
const PAGE = 'packages/playground/test/page';

export default defineConfig({
  test: {
    // Many tests wait for processes and clocks: with one worker a core, much of the time is idle.
    maxWorkers: availableParallelism() + 2,
    projects: [
      sharingModules('bot', 'test', [`${FLEET}/**`]),
      sharingModules('onet', 'packages/onet/test'),
      // Isolated: client libraries and the package itself patch Node's modules.
      project('playground', 'packages/playground/test', [`${PAGE}/**`]),
      alone('fleet', FLEET),
      alone('playground-page', PAGE),
    ],
  },
});

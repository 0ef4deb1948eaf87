import { defineConfig } from 'vitest/config';
import { builtModules } from './properties/built/modules.js';

// The properties share no state, so the files of a worker may share their modules: importing costs more than running.
const shared = { pool: 'threads', isolate: false } as const;

// A run meets the program as it is built, which Node loads itself: a third faster. Coverage and the watch mode need the
// modules as they are written.
const meetsBuilt =
  process.argv.includes('run') && !process.argv.some((word) => word.startsWith('--coverage'));
const built = meetsBuilt
  ? { globalSetup: 'properties/built/build.ts', server: { deps: { external: [/\/dist\//u] } } }
  : {};
const plugins = meetsBuilt ? [builtModules] : [];

export default defineConfig({
  test: {
    // All cores: the default leaves one idle, which is half of a machine with two.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'theorems/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      // `npm test`: run on every commit.
      {
        plugins,
        test: {
          name: 'properties',
          include: ['properties/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...shared,
          ...built,
        },
      },
      // `npm run campaigns`: long runs, minutes each.
      {
        plugins,
        test: {
          name: 'campaigns',
          include: ['properties/**/*.campaign.ts'],
          testTimeout: 3_600_000,
          ...shared,
          ...built,
        },
      },
    ],
  },
});

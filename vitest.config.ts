import { defineConfig } from 'vitest/config';

// The properties share no state, so the files of a worker may share their modules: importing costs more than running.
const shared = { pool: 'threads', isolate: false } as const;

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
        test: {
          name: 'properties',
          include: ['properties/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...shared,
        },
      },
      // `npm run campaigns`: long runs, minutes each.
      {
        test: {
          name: 'campaigns',
          include: ['properties/**/*.campaign.ts'],
          testTimeout: 3_600_000,
          ...shared,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The properties share no state, so the files of a worker may share their modules: importing costs more than running.
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'theorems/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      // `npm test`: run on every commit.
      { test: { name: 'properties', include: ['properties/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000 } },
      // `npm run campaigns`: long runs, minutes each.
      { test: { name: 'campaigns', include: ['properties/**/*.campaign.ts'], testTimeout: 3_600_000 } },
    ],
  },
});

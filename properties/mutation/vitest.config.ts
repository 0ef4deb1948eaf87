import { defineConfig } from 'vitest/config';

/** The tests that mutants of optimizers and laws meet: those that need no process of their own. */
export default defineConfig({
  test: {
    include: [
      'properties/optimizer/*.test.ts',
      'properties/gate/{laws,laws-that-say-nothing,recipes,right-optimizers,comparison}.test.ts',
    ],
    testTimeout: 60_000,
  },
});

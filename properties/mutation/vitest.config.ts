import { defineConfig } from 'vitest/config';

/** The tests that mutants of optimizers and laws meet: those that need no process of their own. */
export default defineConfig({
  test: {
    include: [
      'properties/optimizer/*.test.ts',
      'properties/gate/{laws,laws-that-say-nothing,law-streams,judge-laws,decide,observations}.test.ts',
      'properties/gate/{comparison,parting,closed-form,bad-hyperparameters,recipes,right-optimizers}.test.ts',
    ],
    testTimeout: 60_000,
  },
});

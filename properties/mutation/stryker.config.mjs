/**
 * Mutation testing of the optimizers and the laws. Of one file, without the page:
 * `npx stryker run properties/mutation/stryker.config.mjs --mutate src/gate/law/resume.ts`.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'properties/mutation/vitest.config.ts' },
  mutate: ['src/optimizer/*.ts', 'src/gate/law/*.ts'],
  // Texts for people, and names of which the types allow no others: a mutant of these would not compile.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A loaded machine is slow, and no mutant is noticed for that.
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  // What is left alive is judged by `page.check.ts`.
  thresholds: { high: 100, low: 95, break: null },
  allowConsoleColors: false,
};

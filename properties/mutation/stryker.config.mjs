/** Mutation testing of the optimizers and the laws: `npm run mutation -- --mutate src/gate/law/resume.ts` for one file. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'properties/mutation/vitest.config.ts' },
  mutate: ['src/optimizer/*.ts', 'src/gate/law/*.ts'],
  // Texts for people, and names of which the types allow no others: a mutant of these would not compile.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 100, low: 95, break: 95 },
  allowConsoleColors: false,
};

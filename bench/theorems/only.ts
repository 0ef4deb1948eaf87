/** What a theorem file must have and a benchmark does not need. */
export const only = {
  subject: 'bench',
  about: 'Stated for the benchmark only: one line, decided instance by instance.',
  references: [],
  settles: [],
} as const;

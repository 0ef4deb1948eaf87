/**
 * What the commands offer, and what they take for granted. It is apart from the commands, so that help, and a mistake in
 * the command line, do not wait for all theorems to be read.
 */
export const defaultRuns = 100;
export const defaultSeed = 20260101;
/** Every case is kept until the theorem is decided; more would not fit in memory. */
export const mostRuns = 1_000_000;

export const showFormats = ['text', 'markdown', 'latex', 'json'] as const;
export const judgeFormats = ['text', 'json', 'csv', 'gradescope'] as const;
export const refuteFormats = ['text', 'markdown', 'latex', 'json', 'svg'] as const;
export const worksheetFormats = ['markdown', 'latex'] as const;
/** The formats of `gate`, with what a former report of each begins with. */
export const formerReports: Readonly<Record<string, RegExp>> = {
  text: /^\S.* (?:conforms to|violates|is undecided for|cannot be judged)\b/u,
  json: /^\{\s*"schema": "optproof\.gate\/1"/u,
  junit: /<testsuites name="optproof gate"/u,
  github: /^::(?:error|warning|notice) .*title=optproof/u,
  sarif: /"\$schema": "https:\/\/json\.schemastore\.org\/sarif-2\.1\.0\.json"/u,
};

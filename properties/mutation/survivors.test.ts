import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutationPage, scoreOf } from './mutation-page.js';
import { type MutationReport, mutantsOf } from './report.js';
import { explanationOf, explanations } from './survivors.js';

const explained = explanations.flatMap(({ mutants }) => mutants);

/** Between two runs of Stryker: a reason for code that is gone is gone with it. */
it.each(explained.map((mutant) => [mutant.file, mutant] as const))('%s still has %j', (file, mutant) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(lines.map((line) => line.trim())).toContain(mutant.line);
  expect(mutant.line).toContain(mutant.from);
  expect(readFileSync('docs/mutation.md', 'utf8')).toContain(`\`${mutant.from}\` becomes \`${mutant.to}\``);
});

describe('what is read of the report', () => {
  const [{ file, line, from, to, mutator }] = explained;
  const location = {
    start: { line: 2, column: 3 + line.indexOf(from) },
    end: { line: 2, column: 3 + line.indexOf(from) + from.length },
  };
  const mutant = (status: string, replacement = to, statusReason?: string) => ({
    ...{ mutatorName: mutator, replacement, location, status },
    ...(statusReason && { statusReason }),
  });
  const of = (...mutants: MutationReport['files'][string]['mutants']) =>
    mutantsOf({ files: { [file]: { source: `// two lines\n  ${line}\n`, mutants } } });

  it('names a mutant by its code', () => {
    const [read] = of(mutant('Survived'));
    expect(read).toEqual({ file, mutator, line, from, to, fate: 'survived' });
    expect(explanationOf(read)).toBe(explanations[0]);
    expect(explanationOf(of(mutant('Survived', 'another'))[0])).toBeUndefined();
  });

  it('leaves out what the settings do, and takes no other fate', () => {
    const read = of(
      mutant('Ignored', to, 'Ignored because of excluded mutation "StringLiteral"'),
      mutant('NoCoverage'),
      mutant('Timeout'),
      mutant('Killed'),
    );
    expect(read.map(({ fate }) => fate)).toEqual(['not covered', 'timeout', 'killed']);
    expect(() => of(mutant('RuntimeError'))).toThrow('RuntimeError');
  });

  it('scores what is not equivalent', () => {
    const read = of(mutant('Killed'), mutant('Timeout'), mutant('Survived'));
    expect(scoreOf(read)).toBe(2 / 3);
    expect(mutationPage(read)).toContain(`| \`${file}\` | 3 | 1 | 1 | 1 | 0 | 66.7 % |`);
    expect(mutationPage(read)).toContain(`- \`${file}\`: \`${from}\` becomes \`${to}\`, in \`${line}\``);
  });
});

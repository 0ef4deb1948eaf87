import { describe, expect, it } from 'vitest';
import { checkHere } from '../../src/cli/checker.js';
import { complaints, schemaOf } from '../report/schema.js';
import { optproof } from './inside.js';

const weights = ['worksheet', '--theorems', 'adam-weights', '--seed', '7', '--questions', '3'];

describe('worksheet', () => {
  it('prints the questions, then the answers, and ends with the command that prints the same', async () => {
    const { code, stdout, stderr } = await optproof(weights);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^# Worksheet\n[\s\S]*## 1\. [\s\S]*## 3\. [\s\S]*# Answers\n[\s\S]*## 3\n/u);
    const replay = stdout.trimEnd().split('\n').at(-1)!;
    expect(replay).toBe(`\`optproof ${weights.join(' ')} --format markdown\``);
  });

  it('prints either part alone, and both add up', async () => {
    const [both, sheet, key] = await Promise.all(
      [[], ['--no-key'], ['--key']].map((option) => optproof([...weights, ...option])),
    );
    const body = (text: string) => text.trimEnd().split('\n').slice(0, -1).join('\n').trim();
    expect(sheet.stdout).not.toMatch(/Answers|\*\*(?:True|False)\.\*\*/u);
    expect(`${body(sheet.stdout)}\n\n${body(key.stdout)}`).toBe(body(both.stdout));
  });

  it('is LaTeX that can stand alone, with balanced braces and environments', async () => {
    const { stdout } = await optproof([...weights, '--format', 'latex']);
    const bare = stdout.replace(/\\[{}\\]/gu, '');
    expect(bare.split('{')).toHaveLength(bare.split('}').length);
    for (const environment of ['enumerate', 'itemize', 'quote'])
      expect(stdout.split(`\\begin{${environment}}`)).toHaveLength(
        stdout.split(`\\end{${environment}}`).length,
      );
    expect(stdout).toContain('\\documentclass{article}');
    expect(stdout.trimEnd().endsWith('\\optproofend')).toBe(true);
  });

  it('is JSON that the schema describes, without answers if so asked', async () => {
    const { stdout } = await optproof([...weights, '--json']);
    const document = JSON.parse(stdout) as { readonly questions: readonly { readonly answer?: unknown }[] };
    expect(complaints(schemaOf('worksheet'), document)).toEqual([]);
    expect(document.questions.every(({ answer }) => answer !== undefined)).toBe(true);
    expect(complaints(schemaOf('worksheet'), { ...document, seed: '7' })).not.toEqual([]);
    const bare = JSON.parse((await optproof([...weights, '--json', '--no-key'])).stdout) as typeof document;
    expect(complaints(schemaOf('worksheet'), bare)).toEqual([]);
    expect(bare.questions.some(({ answer }) => answer !== undefined)).toBe(false);
  });

  it('makes no sheet where a theorem is not proved', async () => {
    const check: typeof checkHere = async (...asked) =>
      (await checkHere(...asked)).map((one) => ({ ...one, result: { ...one.result, verdict: 'undecided' } }));
    const { code, stdout, stderr } = await optproof(weights, { check });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toBe(
      'optproof: no sheet is made, as a check does not prove adam-weights; optproof check says why\n',
    );
  });

  it('says where there are fewer questions than asked for', async () => {
    const { code, stderr } = await optproof(['worksheet', '--theorems', 'train-not-test']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^optproof: found only \d+ different questions about these theorems\n$/u);
  });

  const bad: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown theorem', ['--theorems', 'adam-wieghts'], /'adam-wieghts'; did you mean adam-weights/u],
    ['an empty name', ['--theorems', 'adam-weights,'], /unknown theorem ''/u],
    ['an unknown format', ['--format', 'pdf'], /--format 'pdf' is not accepted: markdown, latex/u],
    ['no questions', ['--questions', '0'], /--questions '0' is not accepted: an integer from 1 to 100/u],
    ['a theorem without questions', ['--theorems', 'nesterov-two-forms'], /no question can be made/u],
  ];
  it.each(bad)('refuses %s in one line', async (_, words, message) => {
    const { code, stdout, stderr } = await optproof(['worksheet', ...words]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(message);
  });
});

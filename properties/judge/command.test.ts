import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { optproof } from '../cli/inside.js';
import { complaints, schemaOf } from '../report/schema.js';
import { goodCases } from './judging.js';

const lemma = ['judge', 'descent-lemma', '--drop', 'stepSize'];
const [good] = goodCases;
const holding = good.replace('3/2', '1/2');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'judge-'));
  const files = {
    'a.json': good,
    'b.txt': holding,
    'c.txt': 'L = ',
    '=d.txt': good.replace('[1]', '[2]'),
    'notes.md': 'x',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'empty'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('one file', () => {
  it('on the standard input, valid', async () => {
    const { code, stdout, stderr } = await optproof([...lemma, '--instance', '-'], { stdin: good });
    expect(stdout).toMatch(/^valid {2}a counterexample to descent-lemma without stepSize\n/u);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('invalid, with the command that judges it again', async () => {
    const { code, stdout } = await optproof([...lemma, '--instance', join(folder, 'b.txt')]);
    expect(stdout).toMatch(/^invalid: the conclusion holds/u);
    expect(stdout).toMatch(/\noptproof judge descent-lemma --drop stepSize --instance \S+b\.txt\n$/u);
    expect(code).toBe(1);
  });

  it('malformed, in one line with the place', async () => {
    const file = join(folder, 'c.txt');
    const { code, stdout, stderr } = await optproof([...lemma, '--instance', file]);
    expect(stderr).toMatch(/c\.txt:1:5: L: expected a number .*, found the end of the file\n$/u);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('cannot be read', async () => {
    for (const [file, message] of [
      ['none.txt', 'there is no such file'],
      ['\u001b[2J', 'there is no such file'],
    ]) {
      const { code, stderr } = await optproof([...lemma, '--instance', join(folder, file)]);
      expect(stderr).toMatch(new RegExp(`^optproof: [^\\p{Cc}]*${message}\n$`, 'u'));
      expect(code).toBe(2);
    }
  });

  it('is bounded', async () => {
    const { code, stderr } = await optproof([...lemma, '--instance', '-'], { stdin: ' '.repeat(70_000) });
    expect(stderr).toContain('has more than 65536 bytes');
    expect(code).toBe(2);
  });
});

describe('a folder', () => {
  const judged = (format: string) => optproof([...lemma, '--instance', folder, '--format', format]);

  it('as a document', async () => {
    const { code, stdout } = await judged('json');
    const document = JSON.parse(stdout);
    expect(complaints(schemaOf('judge'), document)).toEqual([]);
    const verdicts = document.judgements.map(({ file, verdict }: { file: string; verdict: string }) => [
      file,
      verdict,
    ]);
    expect(verdicts).toEqual([
      ['=d.txt', 'hypothesis'],
      ['a.json', 'valid'],
      ['b.txt', 'conclusion'],
      ['c.txt', 'malformed'],
    ]);
    expect(code).toBe(1);
  });

  it('as a table that no spreadsheet runs', async () => {
    const rows = (await judged('csv')).stdout.trimEnd().split('\r\n');
    expect(rows[0]).toBe('file,verdict,names,line,column,reason');
    expect(rows[1]).toMatch(/^'=d\.txt,hypothesis,smooth,,,/u);
    expect(rows[4]).toMatch(/^c\.txt,malformed,,1,5,/u);
    expect(rows).toHaveLength(5);
  });

  it('for Gradescope', async () => {
    const { tests } = JSON.parse((await judged('gradescope')).stdout);
    expect(
      tests.map(({ name, score, max_score, status }: Record<string, unknown>) => [
        name,
        score,
        max_score,
        status,
      ]),
    ).toEqual([
      ['=d.txt', 0, 1, 'failed'],
      ['a.json', 1, 1, 'passed'],
      ['b.txt', 0, 1, 'failed'],
      ['c.txt', 0, 1, 'failed'],
    ]);
  });

  it('in lines, with a count', async () => {
    expect((await judged('text')).stdout).toMatch(/\n4 judged: 2 invalid, 1 valid, 1 malformed\n$/u);
  });

  it('without files', async () => {
    const { code, stderr } = await optproof([...lemma, '--instance', join(folder, 'empty')]);
    expect(stderr).toContain('has no files that end with .json or .txt');
    expect(code).toBe(2);
  });
});

describe('a file to fill in', () => {
  it('is read once the values are there', async () => {
    const { stdout } = await optproof([...lemma, '--template']);
    const values: Record<string, string> = {
      T: '1',
      λ: '[1]',
      Q: '[[1]]',
      b: '[0]',
      L: '1',
      'w₀': '[1]',
      η: '3/2',
    };
    const filled = stdout.replace(/^(\S+) = {4}/gmu, (_, name: string) => `${name} = ${values[name]} `);
    expect((await optproof([...lemma, '--instance', '-'], { stdin: filled })).code).toBe(0);
    const empty = await optproof([...lemma, '--instance', '-'], { stdin: stdout });
    expect(empty.stderr).toMatch(/^optproof: the standard input:\d+:\d+: T: expected a number/u);
  });
});

describe('bad use', () => {
  it.each([
    [
      ['judge', 'descent-lema', '--instance', '-'],
      /unknown theorem or false claim 'descent-lema'; did you mean descent-lemma\?$/u,
    ],
    [
      ['judge', 'descent-lemma', '--drop', 'step', '--instance', '-'],
      /has no hypothesis 'step'; it has curvature/u,
    ],
    [['judge', 'descent-lemma'], /judge needs --instance/u],
    [
      [...lemma, '--instance', '-', '--format', 'xml'],
      /--format 'xml' is not accepted: text, json, csv, gradescope$/u,
    ],
    [
      [...lemma, '--instance', '-', '--case', 'cubic'],
      /--case 'cubic' is not accepted: quadratic, piecewise$/u,
    ],
    [['judge', 'lectures/erm-argmin', '--drop', 'x', '--instance', '-'], /--drop goes with a theorem/u],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await optproof(argv);
    expect(stderr.trimEnd()).toMatch(message);
    expect(stderr.split('\n')).toHaveLength(2);
    expect([code, stdout]).toEqual([2, '']);
  });
});

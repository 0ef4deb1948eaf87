import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readClaimAsWritten } from '../../src/claim/read-claim-file.js';
import { judgeCase } from '../../src/judge/judge-case.js';
import { standardOfQuestion } from '../../src/judge/standard.js';
import { optproof } from '../cli/inside.js';

/** A step of up to 1/λmax(XᵀX) is said to shrink the error of every row by 1 − η. */
const contraction = `given    X: matrix 2x3, full row rank
given    η: step in (0, 1/λmax(X'X))
claim    ‖X·(w − 2·η·X'(X·w))‖² ≤ (1 − η)·‖X·w‖²`;

/** X·w = (0, 1/2), XᵀX·w = (0, 1/4, 0), w − XᵀX·w = (0, 3/4, 0), of which X makes (0, 3/8): 9/64 > 1/2·1/4. */
const right = `X = [[1, 0, 0], [0, 1/2, 0]]
eta = 1/2
lambda_max = 1
w = (0, 1, 0)`;

const judged = (claim: string, text: string) =>
  judgeCase(text, standardOfQuestion(readClaimAsWritten(claim, 'c.txt'), { asDefined: true }));
const verdictOf = (claim: string, text: string) => judged(claim, text).verdict;

function unmetIn(claim: string, text: string): readonly string[] {
  const judgement = judged(claim, text);
  return judgement.verdict === 'hypothesis' ? judgement.unmet.map(({ name }) => name) : [judgement.verdict];
}

describe('a case against a claim of one’s own', () => {
  it('is valid with the names of the claim alone', () => {
    expect(verdictOf(contraction, right)).toBe('valid');
  });

  it('is no case of the claim where a matrix is not of the kind that is declared', () => {
    expect(unmetIn(contraction, right.replace('0, 1/2, 0', '0, 0, 0'))).toEqual(['X']);
    for (const [kind, matrix] of [
      ['symmetric', '[[1, 2], [0, 1]]'],
      ['diagonal', '[[1, 1], [1, 1]]'],
      ['orthogonal', '[[1, 0], [0, 2]]'],
      ['positive definite', '[[1, 0], [0, 0]]'],
      ['positive semidefinite', '[[1, 0], [0, -1]]'],
      ['full rank', '[[1, 1], [1, 1]]'],
    ])
      expect(unmetIn(`given A: ${kind} matrix 2x2\nclaim tr(A) ≤ 0`, `A = ${matrix}`)).toEqual(['A']);
    const definite = 'given A: positive definite matrix 2x2\nclaim tr(A) ≤ 0';
    expect(judged(definite, 'A = [[1, 1], [0, 1]]')).toMatchObject({
      verdict: 'malformed',
      message: expect.stringContaining('symmetric'),
    });
  });

  it('has to say the eigenvalue that the claim speaks of, and is held to it', () => {
    // 1/4 is an eigenvalue of XᵀX and not the greatest; 2 is above it and none. Both leave η in its range or not.
    expect(unmetIn(contraction, right.replace('= 1\n', '= 1/4\n'))).toEqual(['λ_max']);
    expect(unmetIn(contraction, right.replace('= 1\n', '= 2\n'))).toEqual(['η', 'λ_max, 2']);
    const judgement = judged(contraction, right.replace('lambda_max = 1\n', ''));
    expect(judgement).toMatchObject({
      verdict: 'malformed',
      message: 'λ_max is missing; a case gives X, η, w, λ_max',
    });
  });

  it.each([
    ['λmax(A)', 'lambda_max = 3', 'lambda_max = -4'],
    ['λmin(A)', 'lambda_min = -4', 'lambda_min = 3'],
    ["λmax(A'A)", 'lambda_max = 16', 'lambda_max = 9'],
    ["λmin(AA')", 'lambda_min = 9', 'lambda_min = 16'],
    ['σmax(A)', 'sigma_max = 4', 'sigma_max = -4'],
    ['σmin(A)', 'sigma_min = 3', 'sigma_min = 4'],
  ])('knows what %s is of a matrix with the eigenvalues 3 and −4', (term, value, other) => {
    const claim = `given A: symmetric matrix 2x2\nclaim ${term} ≤ -5`;
    // The reflection at (1, 2) of diag(3, −4): 3 and −4 along (−3, 4)/5 and (4, 3)/5.
    const matrix = 'A = [[-37/25, -84/25], [-84/25, 12/25]]';
    expect(verdictOf(claim, `${matrix}\n${value}`)).toBe('valid');
    expect(verdictOf(claim, `${matrix}\n${other}`)).toBe('hypothesis');
  });

  it('is held to the ranges of integers and of entries, and to what is supposed and defined', () => {
    const claim = `given n: integer in [1, 3]
given v: vector 2 with entries in [0, 1]
let m = n·v_1
suppose m ≤ 2
claim n ≤ v_2`;
    const values = { n: '3', v: '(0, 1)' };
    const text = (changed: object) =>
      Object.entries({ ...values, ...changed })
        .map(([name, value]) => `${name} = ${value}`)
        .join('\n');
    expect(verdictOf(claim, text({}))).toBe('valid');
    expect(verdictOf(claim, text({ n: '1' }))).toBe('conclusion');
    expect(unmetIn(claim, text({ n: '4' }))).toEqual(['n']);
    expect(unmetIn(claim, text({ v: '(0, 2)' }))).toEqual(['v']);
    expect(unmetIn(claim, text({ v: '(1, 1)' }))).toEqual(['suppose 1']);
    expect(verdictOf(claim, text({ m: '0' }))).toBe('valid');
    expect(unmetIn(claim, text({ m: '1' }))).toEqual(['m']);
    const increasing = 'given t: increasing vector 2\nclaim t_1 ≥ 1';
    expect(verdictOf(increasing, 't = (0, 1)')).toBe('valid');
    expect(unmetIn(increasing, 't = (0, 0)')).toEqual(['t']);
  });
});

describe('on the command line', () => {
  let folder: string;
  const path = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'own-'));
    writeFileSync(path('claim.txt'), contraction);
    writeFileSync(path('bad.txt'), 'given x: nmber\nclaim x^2 >= x');
    writeFileSync(path('right.txt'), right);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints a template that needs no more than its values', async () => {
    const { code, stdout } = await optproof(['judge', path('claim.txt'), '--template']);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => /^\S+ =/u.test(line))).toEqual([
      'X =    # a matrix of 2 rows and 3 columns',
      'η =    # a number',
      'w =    # a vector of 3 numbers',
      'λ_max =    # a number',
    ]);
  });

  it('judges what refute found and wrote', async () => {
    const found = await optproof(['refute', path('claim.txt'), '--format', 'json']);
    const { shown, take } = JSON.parse(found.stdout).example;
    expect(shown).toEqual(['X', 'η', 'w', 'λ_max']);
    writeFileSync(path('found.json'), JSON.stringify(take));
    const { code, stdout } = await optproof(['judge', path('claim.txt'), '--instance', path('found.json')]);
    expect([code, stdout.split(/\s/u)[0]]).toEqual([0, 'valid']);
  });

  it('says in one line what is wrong with the file of the claim, and names it once', async () => {
    for (const [args, message] of [
      [['bad.txt'], `${path('bad.txt')}:1:10: `],
      [['none.txt'], `cannot read '${path('none.txt')}': there is no such file`],
    ] as const) {
      const [file] = args;
      const outcomes = [
        await optproof(['judge', path(file), '--instance', path('right.txt')]),
        await optproof(['refute', path(file)]),
      ];
      for (const { code, stdout, stderr } of outcomes) {
        expect([code, stdout]).toEqual([2, '']);
        expect(stderr).toMatch(/^[^\n]+\n$/u);
        expect(stderr).toContain(message.slice(0, 40));
        expect(stderr.split(file)).toHaveLength(2);
      }
    }
    const missing = await optproof(['judge', path('claim.txt'), '--instance', path('none.txt')]);
    expect(missing.stderr.split('none.txt')).toHaveLength(2);
    const dropped = await optproof(['judge', path('claim.txt'), '--drop', 'η', '--template']);
    expect([dropped.code, dropped.stderr]).toEqual([
      2,
      expect.stringContaining('--drop goes with a theorem'),
    ]);
  });
});

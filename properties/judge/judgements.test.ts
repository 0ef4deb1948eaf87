import { describe, expect, it } from 'vitest';
import { judgeCase } from '../../src/judge/judge-case.js';
import type { Judgement } from '../../src/judge/judgement.js';
import { standardOfTheorem } from '../../src/judge/standard.js';
import { reasonText } from '../../src/report/judge-outcome.js';
import { descentLemma } from '../../theorems/descent/descent-lemma.js';

/** One step of gradient descent on λ/2·w² from w = 1, written by hand. */
const step = (changes: Readonly<Record<string, string>>) =>
  Object.entries({ L: '1', λ: '[1]', Q: '[[1]]', b: '[0]', 'w₀': '[1]', η: '3/2', T: '1', ...changes })
    .map(([name, value]) => `${name} = ${value}`)
    .join('\n');

const without = (hypothesis: string | null) => standardOfTheorem(descentLemma, hypothesis);
const judged = (changes: Readonly<Record<string, string>>, hypothesis: string | null = 'stepSize') =>
  judgeCase(step(changes), without(hypothesis));
const names = (judgement: Judgement) => ('unmet' in judgement ? judgement.unmet.map(({ name }) => name) : []);

describe('a case against the descent lemma without its step size', () => {
  it('is valid where only the step size fails, with both sides as computed by hand', () => {
    // f(w) = w²/2: from 1 to 1 − 3/2 = −1/2, f falls from 1/2 to 1/8, and 1/2 − 3/4·1 = −1/4 is asked for.
    const judgement = judged({});
    expect(judgement.verdict).toBe('valid');
    expect(reasonText(judgement)).toMatch(
      /does not hold at t = 0: .* = 1\/8 \(0\.125\) and .* = −1\/4 \(−0\.25\); they differ by 3\/8 \(0\.375\)$/u,
    );
  });

  it('is the same in JSON, in ASCII, in decimals and in quotation marks', () => {
    const texts = [
      '{"L": 1, "lambda": [1], "Q": [[1]], "b": [0], "w_0": [1], "eta": 1.5, "T": 1}',
      '{"case": "quadratic", "L": "1", "λ": ["2/2"], "Q": [[1]], "b": [0], "w0": [1.0], "η": 15e-1, "T": 1}',
      'L=1, lambda=(1); Q=[[1]]  # a comment\r\nb=(0)\r\nw_{0}=(1)\r\neta=+1.50\r\nT=1',
    ];
    for (const text of texts) expect(judgeCase(text, without('stepSize'))).toEqual(judged({}));
  });

  it('is invalid where another hypothesis fails', () => {
    const judgement = judged({ λ: '[2]' });
    expect(judgement.verdict).toBe('hypothesis');
    expect(names(judgement)).toEqual(['smooth']);
    expect(reasonText(judgement)).toBe(
      'smooth: −L ≤ λᵢ ≤ L does not hold at i = 1: λᵢ = 2 and L = 1; they differ by 1',
    );
  });

  it('is invalid where a value is not what its name stands for, though no hypothesis says so', () => {
    expect(names(judged({ Q: '[[2]]' }))).toEqual(['Q']);
  });

  it('is invalid where the conclusion holds after all, with the margin', () => {
    const judgement = judged({ η: '1/2' });
    expect(judgement.verdict).toBe('conclusion');
    expect(reasonText(judgement)).toContain('they differ by 1/8 (0.125)');
    // From w_1 = 1/2 the second step has a quarter of everything: that is the least margin.
    expect(reasonText(judged({ η: '1/2', T: '2' }))).toMatch(/ holds at t = 1: .* differ by 1\/32 /u);
  });

  it('reads 0.1 as a tenth: the bound is met with equality at η = 1/L', () => {
    const judgement = judged({ L: '10', λ: '[10]', η: '0.1' });
    expect(judgement.verdict).toBe('conclusion');
    expect(reasonText(judgement)).toContain('they differ by 0');
  });

  it('has no value where a hypothesis divides by zero', () => {
    expect(reasonText(judged({ L: '0', λ: '[0]' }, 'curvature'))).toContain('has no value: division by zero');
  });
});

describe('a case against the descent lemma as it is', () => {
  it('is valid, and says which hypotheses fail', () => {
    expect(names(judged({}, null))).toEqual(['stepSize']);
    expect(names(judged({ λ: '[2]' }, null))).toEqual(['smooth', 'stepSize']);
  });

  it('is invalid where all hold', () => {
    expect(judged({ η: '1' }, null).verdict).toBe('conclusion');
  });
});

describe('malformed cases', () => {
  const messages: readonly (readonly [text: string, message: RegExp, place: string | null])[] = [
    ['', /^λ, Q, .* are missing; a case gives n, T, λ/u, null],
    ['{', /^expected a name in quotation marks, found the end of the file$/u, '1:2'],
    ['{"L": 1,}', /^expected a name in quotation marks, found '\}'$/u, '1:9'],
    ['{"L": true}', /^expected a number such as .* found 'true'$/u, '1:7'],
    ['{"L": 1} x', /^expected nothing after the closing \}, found 'x'$/u, '1:10'],
    ['L = 1 2', /^expected the end of the line or a comma, found '2'$/u, '1:7'],
    ['L 1', /^expected = after 'L', found '1'$/u, '1:3'],
    ['L = 1\nL = 2', /^'L' is given twice$/u, '2:1'],
    ['η = 1\neta = 2', /^'eta' is given twice$/u, '2:1'],
    ['lamda = [1]', /^unknown name 'lamda'; did you mean λ\?$/u, '1:1'],
    ['__proto__ = 1', /^unknown name '__proto__'/u, '1:1'],
    ['L = [1]', /^L should be a number, found a list$/u, '1:5'],
    ['λ = 1', /^λ should be a list of numbers, found the number 1$/u, '1:5'],
    ['λ = [[1]]', /^λ\[1\] should be a number, found a list$/u, '1:6'],
    ['Q = [[1, 0], [1]]', /^row 2 of Q has 1 entries, and row 1 has 2$/u, '1:14'],
    ['Q = []', /^Q should be a list of rows, .* found an empty list$/u, '1:5'],
    ['T = 1/2', /^T should be an integer, found the number 1\/2$/u, '1:5'],
    ['T = 1e9', /^T should be an integer of at most 1000$/u, '1:5'],
    ['L = 1e999999999', /^the exponent of '1e999999999' is beyond ±300$/u, '1:5'],
    [`L = ${'9'.repeat(500)}`, /^a number has 500 digits; at most 200 are read$/u, '1:5'],
    ['L = 1/0', /divides by 0$/u, '1:5'],
    ['L = 0x10', /^expected a number/u, '1:5'],
    ['L = NaN', /^expected a number/u, '1:5'],
    [`L = ${'['.repeat(5000)}`, /^lists are nested deeper than 4$/u, '1:9'],
    [`λ = [${'1,'.repeat(5000)}1]`, /^a list has more than 64 entries$/u, null],
    ['f = 1', /^f is a function and cannot be given$/u, '1:5'],
    ['case = piecwise', /^unknown family of cases 'piecwise'; did you mean piecewise\?$/u, '1:8'],
    [step({ Q: '[[1, 0], [0, 1]]' }), /^`Q` has 2 entries where `n` is 1$/u, '3:1'],
  ];

  it.each(messages)('%#', (text, message, place) => {
    const judgement = judgeCase(text, without('stepSize'));
    expect(judgement).toMatchObject({ verdict: 'malformed' });
    if (judgement.verdict !== 'malformed') return;
    expect(judgement.message).toMatch(message);
    if (place !== null) expect(`${judgement.place?.line}:${judgement.place?.column}`).toBe(place);
  });
});

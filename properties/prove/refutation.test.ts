import { describe, expect, test } from 'vitest';
import { number } from '../../src/generate/draws.js';
import { check } from '../../src/prove/check.js';
import { algebra } from '../../src/prove/reason.js';
import { type Refutation, theorem } from '../../src/prove/theorem.js';

const about = (refutation: Refutation<'all'>) =>
  check(
    theorem({
      id: 'squares',
      title: 'Squares',
      subject: 'test',
      about: '',
      references: [],
      settles: ['lectures/squares-grow'],
      refutes: { 'lectures/squares-grow': refutation },
      given: {},
      cases: { all: { draws: { x: number() } } },
      proof: { expand: { start: '(x + 1)²', steps: [{ '=': 'x² + 2·x + 1', by: algebra }] } },
      sharp: {},
      necessary: {},
    }),
    { runs: 20, seed: 20260107 },
  ).refutations[0];

/** «x ≤ x² for x ≥ 0», which fails between 0 and 1. */
const claim: Refutation<'all'> = {
  given: { sign: '0 ≤ x' },
  claim: 'x ≤ x²',
  by: { take: { x: '1/2' }, shows: ['x² = 1/4'] },
  search: true,
};

describe('the refutation of a claim as written', () => {
  test('needs a case, and finds one by search, shrunk', () => {
    const result = about(claim);
    expect(result).toMatchObject({ verdict: 'proved', says: 'x ≤ x²' });
    const [{ value }] = result.found!.inputs;
    expect(value).toEqual({ numerator: 1n, denominator: 1n, exponent: -1 });
  });

  test.each([
    [{ ...claim, by: { take: { x: 2 }, shows: ['x² = 4'] } }, /leaves it proved/],
    [{ ...claim, by: { take: { x: '-1/2' }, shows: ['x² = 1/4'] }, claim: 'x² ≤ x' }, /leaves sign refuted/],
    [{ ...claim, by: { take: { x: '1/2' }, shows: ['x² = 1/5'] } }, /is wrong: `x² = 1\/5` is refuted/],
    [{ ...claim, by: { take: {}, shows: ['x² = 1/5'] } }, /is wrong: `x` is not given/],
  ])('fails where the case does not do it: %#', (spoilt, detail) => {
    const result = about(spoilt);
    expect(result.verdict).toBe('refuted');
    expect(result.detail).toMatch(detail);
  });

  test('is undecided where search was asked for and finds nothing', () => {
    const narrow = {
      ...claim,
      given: { sign: '0 ≤ x', narrow: 'x = 123/1000' },
      by: { take: { x: '123/1000' }, shows: ['1000·x = 123'] },
    };
    expect(about(narrow)).toMatchObject({ verdict: 'undecided', found: null });
  });

  test('shows the lines of the printed proof that break', () => {
    const derivation = {
      start: 'x',
      steps: [
        { '=': 'x·1', by: algebra },
        { '≤': 'x·x', by: algebra },
      ],
      breaks: { 2: { take: { x: '1/3' }, shows: ['x·x = 1/9'] } },
    } as const;
    expect(about({ ...claim, derivation }).broken).toMatchObject([{ line: 2, says: 'x·1 ≤ x·x' }]);
    expect(about({ ...claim, derivation: { ...derivation, breaks: {} } }).detail).toMatch(
      /no line that breaks/,
    );
    const wrongLine = { ...derivation, breaks: { 1: { take: { x: '1/3' }, shows: ['x = 1/3'] } } };
    expect(about({ ...claim, derivation: wrongLine }).detail).toMatch(
      /the witness of line 1 leaves it proved/,
    );
    const noLine = { ...derivation, breaks: { 3: { take: { x: '1/3' }, shows: ['x = 1/3'] } } };
    expect(about({ ...claim, derivation: noLine }).detail).toMatch(/its proof has no line 3/);
  });
});

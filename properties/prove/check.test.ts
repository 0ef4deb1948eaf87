import { describe, expect, test } from 'vitest';
import { bounded, dimension, nonnegative, number, positive, vector } from '../../src/generate/draws.js';
import { check } from '../../src/prove/check.js';
import { algebra, cauchySchwarz } from '../../src/prove/reason.js';
import { type Theorem, theorem } from '../../src/prove/theorem.js';

const options = { runs: 25, seed: 20260105 };

/** A small true theorem; the tests below spoil one part of it at a time. */
const square = theorem({
  id: 'square-of-a-sum',
  title: 'Square of a sum',
  subject: 'test',
  about: '',
  references: [],
  settles: [],
  given: { range: '0 ≤ x ≤ c', scale: '0 ≤ c' },
  cases: { all: { draws: { c: nonnegative(), x: bounded() } } },
  proof: {
    bound: {
      start: 'x²',
      steps: [
        { '≤': 'c·x', by: 'range', certificate: 'x·(c − x)' },
        { '≤': 'c²', by: ['range', 'scale'], certificate: 'c·(c − x)' },
      ],
    },
  },
  sharp: { bound: { take: { c: 2, x: 2 }, shows: ['x² = 4'] } },
  necessary: {
    range: [
      { take: { c: 1, x: 2 }, shows: ['x² = 4', 'c² = 1'] },
      { take: { c: 1, x: -2 }, shows: ['x² = 4', 'c² = 1'] },
    ],
    scale: { because: 'range leaves no x for c < 0' },
  },
});

const spoil = (change: Partial<Theorem>): Theorem => ({ ...square, ...change });
const bound = square.proof.bound;

describe('check', () => {
  test('proves a true theorem, with its evidence', () => {
    const result = check(square, options);
    expect(result.verdict).toBe('proved');
    expect(result.lines.map((line) => line.kind)).toEqual(['certificate', 'certificate']);
    expect(result.evidence).toMatchObject({ kind: 'certificate', cases: 25 });
    expect(result.evidence.log2ErrorBound).toBeLessThan(-100);
    expect(result.mutations.survivors).toEqual([]);
    expect(result.mutations.made).toBeGreaterThan(10);
  });

  test('gives the same result for the same seed', () => {
    const strip = ({ milliseconds: _, ...rest }: ReturnType<typeof check>) => rest;
    expect(strip(check(square, options))).toEqual(strip(check(square, options)));
  });

  test('does not take a mistake of a family for a counterexample', () => {
    let calls = 0;
    const broken: Theorem = spoil({
      cases: {
        all: {
          draws: { c: nonnegative(), x: bounded() },
          define: [
            {
              kind: 'computed',
              optimizer: false,
              defines: { y: { kind: 'scalar' } },
              from: { at: 'x' },
              compute: (scalar) => {
                if (scalar.name === 'ball' && ++calls === 12) throw new TypeError('the family is wrong');
                return { y: scalar.fromInteger(0) };
              },
            },
          ],
        },
      },
      proof: { bound: { start: 'x²', steps: [{ '≤': 'c² + 0·y', by: ['range', 'scale'] }] } },
    });
    expect(() => check(broken, options)).toThrow('the family is wrong');
  });

  test('refutes a false line, with a shrunk case', () => {
    const wrong = spoil({ proof: { bound: { start: 'x²', steps: [{ '≤': 'c·x/2', by: 'range' }] } } });
    const result = check(wrong, options);
    expect(result.verdict).toBe('refuted');
    expect(result.lines[0].verdict).toBe('refuted');
    const inputs = Object.fromEntries(result.counterexample!.inputs.map(({ name, value }) => [name, value]));
    expect(inputs).toMatchObject({ c: { numerator: 1n, denominator: 1n, exponent: 0 } });
  });

  test('refuses a certificate that is not the difference of the sides', () => {
    const steps = [{ '≤': 'c·x', by: 'range', certificate: '2·x·(c − x)' }, bound.steps[1]] as const;
    const [line] = check(spoil({ proof: { bound: { start: 'x²', steps } } }), options).lines;
    expect(line).toMatchObject({
      verdict: 'refuted',
      detail: 'the certificate is not the difference of the sides',
    });
  });

  test('refuses a certificate whose terms are not non-negative by what is cited', () => {
    const steps = [{ '≤': 'c·x', by: 'scale', certificate: 'x·(c − x)' }, bound.steps[1]] as const;
    const [line] = check(spoil({ proof: { bound: { start: 'x²', steps } } }), options).lines;
    expect(line).toMatchObject({
      verdict: 'refuted',
      detail: 'the certificate does not read as non-negative by what is cited',
    });
  });

  test('refuses a strict line whose certificate may vanish', () => {
    const steps = [{ '<': 'c·x', by: 'range', certificate: 'x·(c − x)' }] as const;
    const [line] = check(spoil({ proof: { bound: { start: 'x²', steps } } }), options).lines;
    expect(line.detail).toBe('the certificate does not read as positive by what is cited');
  });

  test('fails a sharp witness that does not attain the bound, or breaks a hypothesis', () => {
    const loose = spoil({ sharp: { bound: { take: { c: 2, x: 1 }, shows: ['x² = 1'] } } });
    expect(check(loose, options).sharp[0]).toMatchObject({ attained: false, verdict: 'refuted' });
    const outside = spoil({ sharp: { bound: { take: { c: -2, x: -2 }, shows: ['x² = 4'] } } });
    expect(check(outside, options).sharp[0].detail).toMatch(/leaves (range|scale) refuted/);
  });

  test('fails a bound without a sharp witness or a reason', () => {
    expect(check(spoil({ sharp: {} }), options).sharp[0].verdict).toBe('refuted');
    const open = check(spoil({ sharp: { bound: { because: 'open' } } }), options);
    expect(open.sharp[0]).toMatchObject({ attained: false, verdict: 'proved' });
  });

  test.each([
    [{ take: { c: 1, x: 1 }, shows: ['x² = 1'] }, /does not violate it/],
    [{ take: { c: -1, x: 2 }, shows: ['x² = 4'] }, /leaves scale refuted/],
    [{ take: { c: 3, x: -2 }, shows: ['x² = 4'] }, /makes no conclusion fail/],
    [{ take: { c: 1, x: 2 }, shows: ['x² = 5'] }, /`x² = 5` is refuted/],
    [{ take: { c: 1, x: 2 }, shows: [] }, /shows nothing/],
    [{ take: { c: 1 }, shows: ['c = 1', 'x = 2'] }, /`x` is not given/],
    [{ take: { c: 1, x: 0.5 }, shows: ['c = 1'] }, /should be an integer, or another rational as text/],
    [{ take: { c: 1, x: 2, y: 1 }, shows: ['c = 1'] }, /`y` is not a name/],
  ])('fails the necessity witness %j', (witness, detail) => {
    const result = check(spoil({ necessary: { ...square.necessary, range: witness } }), options);
    const [range] = result.hypotheses;
    expect(range.needed).toBe(false);
    expect(range.verdict).not.toBe('proved');
    expect(range.detail).toMatch(detail);
    expect(result.verdict).not.toBe('proved');
  });

  test('fails a hypothesis that no line cites, for want of a witness at a citing line', () => {
    const steps = [
      { '≤': 'c·x', by: algebra },
      { '≤': 'c²', by: algebra },
    ] as const;
    const result = check(spoil({ proof: { bound: { start: 'x²', steps } } }), options);
    expect(result.hypotheses[0].detail).toMatch(/makes no conclusion fail at a line that cites it/);
  });

  test('reports mutations that nothing refutes', () => {
    const loose = spoil({
      proof: { bound: { start: 'x²', steps: [{ '≤': '3·c²', by: 'range' }] } },
      sharp: { bound: { because: 'loose on purpose' } },
    });
    expect(check(loose, options).mutations.survivors.length).toBeGreaterThan(0);
  });

  test('never calls an undecided case proved', () => {
    const root = theorem({
      ...squareRootHeader,
      proof: { root: { start: '√x·√x', steps: [{ '=': 'x', by: algebra }] } },
    });
    const result = check(root, options);
    expect(result.lines[0]).toMatchObject({ kind: 'certified', verdict: 'undecided' });
    expect(result.verdict).toBe('undecided');
  });

  test('proves identities in √ that hold for any function, and only those', () => {
    const root = theorem({
      ...squareRootHeader,
      proof: { root: { start: '(1 + √x)²', steps: [{ '=': '1 + 2·√x + √x·√x', by: algebra }] } },
    });
    expect(check(root, options).lines[0]).toMatchObject({ kind: 'identity', verdict: 'proved' });
  });

  test('decides what has no rational value on intervals', () => {
    const exponential = theorem({
      ...squareRootHeader,
      proof: { growth: { start: '1 + x', steps: [{ '<': 'exp(x)', by: 'sign' }] } },
      sharp: { growth: { because: 'equality at 0 only' } },
      necessary: { sign: { take: { x: 0 }, shows: ['exp(x) = 1'] } },
    });
    const result = check(exponential, options);
    expect(result.lines[0]).toMatchObject({ kind: 'certified', verdict: 'proved' });
    expect(result.hypotheses[0]).toMatchObject({ needed: true });
  });

  test('proves inequalities over vectors of every dimension drawn', () => {
    const result = check(
      theorem({
        ...squareRootHeader,
        given: {},
        cases: { all: { draws: { n: dimension(), a: vector('n'), b: vector('n'), r: number() } } },
        proof: {
          schwarz: {
            start: '⟨a, b⟩²',
            steps: [{ '≤': '‖a‖²·‖b‖²', by: cauchySchwarz, certificate: '½·Σᵢ Σⱼ (aᵢ·bⱼ − aⱼ·bᵢ)²' }],
          },
        },
        sharp: { schwarz: { take: { a: [2], b: [3], r: 0 }, shows: ['⟨a, b⟩² = 36'] } },
        necessary: {},
      }),
      options,
    );
    expect(result.lines[0]).toMatchObject({ kind: 'certificate', verdict: 'proved' });
  });
});

const squareRootHeader = {
  id: 'roots',
  title: 'Roots',
  subject: 'test',
  about: '',
  references: [],
  settles: [],
  given: { sign: '0 < x' },
  cases: { all: { draws: { x: positive() } } },
  sharp: {},
  necessary: { sign: { because: 'not the point of this test' } },
} as const;

import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Atom, constant, type DegreeBound, degrees, freeInput } from '../../src/scalar/degree.js';
import { NotRepresentable, OutsideDomain } from '../../src/scalar/failure.js';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';

/** A bound beside the value of what it bounds, at integer inputs. */
interface Traced {
  readonly bound: DegreeBound;
  readonly value: Rational;
}

const steps = fc.array(fc.tuple(fc.constantFrom('add', 'sub', 'mul', 'div'), fc.nat(), fc.nat()), {
  minLength: 1,
  maxLength: 9,
});
const constants = fc.array(
  fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 12 })).map(([n, d]) => ratio(n, d)),
  { minLength: 1, maxLength: 2 },
);

/**
 * The oracle: numerator = value · Π atomsᵏ, evaluated exactly. It must be an integer, and at |inputs| ≤ X, X ≥ 1, at
 * most 2^height·X^degree. Large X show a degree that is too small, X = 1 a height that is.
 */
function expectBound({ bound, value }: Traced, atoms: ReadonlyMap<Atom, Rational>, size: bigint): void {
  let numerator = value;
  for (const [atom, power] of bound.denominator) {
    for (let i = 0; i < power; i++) numerator = rational.mul(numerator, atoms.get(atom)!);
  }
  strictEqual(numerator.denominator, 1n);
  ok(numerator.exponent >= 0);
  const magnitude = rational.abs(numerator);
  if (!rational.isNonzero(magnitude)) return;
  const limit = bound.height + bound.degree * Math.log2(Number(size));
  ok(magnitude.numerator.toString(2).length - 1 + magnitude.exponent <= limit);
}

function numeratorOf({ bound, value }: Traced, atoms: ReadonlyMap<Atom, Rational>): Rational {
  let numerator = value;
  for (const [atom, power] of bound.denominator) {
    for (let i = 0; i < power; i++) numerator = rational.mul(numerator, atoms.get(atom)!);
  }
  return numerator;
}

test('bounds hold for random rational expressions', () => {
  const inputs = fc.tuple(fc.constantFrom(1n, 3n, 2n ** 40n), fc.integer({ min: -8, max: 8 }));
  fc.assert(
    fc.property(steps, constants, inputs, (program, fixed, [size, eighths]) => {
      const scalar = degrees();
      const atoms = new Map<Atom, Rational>();
      const pool: Traced[] = [
        { bound: freeInput(), value: ratio(size) },
        { bound: freeInput(), value: ratio((size * BigInt(eighths)) / 8n) },
      ];
      for (const value of fixed) {
        const bound = scalar.fromRational(value);
        const odd = { ...value, numerator: 1n, exponent: 0 };
        for (const [atom, power] of bound.denominator) {
          atoms.set(
            atom,
            atom.height === 1 && power === -value.exponent ? ratio(2) : rational.div(ratio(1), odd),
          );
        }
        pool.push({ bound, value });
      }
      for (const [operation, i, j] of program as ['add' | 'sub' | 'mul' | 'div', number, number][]) {
        const [a, b] = [pool[i % pool.length]!, pool[j % pool.length]!];
        if (operation === 'div' && !rational.isNonzero(b.value)) continue;
        const bound = scalar[operation](a.bound, b.bound);
        for (const atom of bound.denominator.keys())
          if (!atoms.has(atom)) atoms.set(atom, numeratorOf(b, atoms));
        const result = { bound, value: rational[operation](a.value, b.value) };
        expectBound(result, atoms, size);
        pool.push(result);
      }
    }),
    { seed: 20260401, numRuns: 1500 },
  );
});

test('a common denominator is counted once', () => {
  const scalar = degrees();
  const [x, y, z] = [freeInput(), freeInput(), freeInput()];
  const terms = Array.from({ length: 20 }, () => scalar.div(x, z));
  const total = scalar.sum([...terms, scalar.div(y, z)]);
  deepStrictEqual([total.degree, [...total.denominator.values()]], [1, [1]]);
  const cancelled = scalar.div(scalar.div(x, z), scalar.div(y, z));
  deepStrictEqual(
    [cancelled.degree, [...cancelled.denominator.keys()].map(({ degree }) => degree)],
    [1, [1]],
  );
  strictEqual(scalar.divisors.size, 2);
});

test('sum and dot are the folds', () => {
  const scalar = degrees();
  const [x, y] = [freeInput(), freeInput()];
  deepStrictEqual(scalar.dot([x, y], [y, x]), scalar.add(scalar.mul(x, y), scalar.mul(y, x)));
  deepStrictEqual(scalar.sum([]), constant(ratio(0)));
  expect(scalar.sum([x, y]).height).toBeCloseTo(1, 10);
});

describe('what has no degree', () => {
  const scalar = degrees();

  test('roots are new inputs, and remembered', () => {
    const x = freeInput();
    strictEqual(scalar.sqrt(scalar.mul(x, x)).degree, 1);
    deepStrictEqual(
      scalar.roots.map(({ degree }) => degree),
      [2],
    );
  });

  test('refusals', () => {
    for (const name of ['abs', 'exp', 'ln', 'cos'] as const) {
      expect(() => scalar[name](freeInput())).toThrow(NotRepresentable);
    }
    expect(() => scalar.div(freeInput(), scalar.fromInteger(0))).toThrow(OutsideDomain);
    strictEqual(scalar.compare(freeInput(), freeInput()), 'undecided');
    deepStrictEqual([scalar.isNonzero(freeInput()), scalar.isNonzero(scalar.fromInteger(0))], [true, false]);
  });
});

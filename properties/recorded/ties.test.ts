import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BallMachine } from '../../src/recorded/ball-machine.js';
import { Computation } from '../../src/recorded/computation.js';
import { type Denominator, Denominators, type Factor } from '../../src/recorded/denominators.js';
import type { Place } from '../../src/recorded/place.js';
import { Registers } from '../../src/recorded/registers.js';
import { ResidueMachine } from '../../src/recorded/residue-machine.js';
import { Ties } from '../../src/recorded/ties.js';
import {
  parseRational,
  primeField,
  type Rational,
  ratio,
  rational,
  type Scalar,
} from '../../src/scalar/index.js';
import { isPrime } from '../../src/scalar/prime.js';
import { registersOver } from './exact-registers.js';
import { computations, inputs, resultOf, run } from './random-computation.js';

const seed = 20261122;

/** The greatest primes below 2^25, which the residues are modulo. */
const primes = Array.from({ length: 1000 }, (_, i) => 2 ** 25 - 1 - i).filter((n) => isPrime(BigInt(n)));

/** A computation on balls. */
function recorded<Result>(count: number, body: (S: Scalar<Place>, start: readonly Place[]) => Result) {
  const machine = new BallMachine();
  const registers = new Registers(machine);
  const computation = new Computation(registers, count, body);
  const replay = (numbers: readonly Rational[]) =>
    resultOf(() => computation.replay((register, i) => registers.machine.load(register, numbers[i])));
  return { registers, machine, computation, replay };
}

test('residues are those of a prime field, operation by operation', () => {
  const prime = primes[3];
  const field = primeField(BigInt(prime));
  let compared = 0;
  fc.assert(
    fc.property(computations, inputs, (steps, numbers) => {
      const { registers, computation, replay } = recorded(8, (S, start) => run(steps, S, start));
      if (replay(numbers) === 'no value') return;
      const machine = new ResidueMachine(prime);
      machine.reserve(registers.count + 1);
      for (const { register, value } of registers.constants) machine.load(register, value);
      for (const [i, value] of numbers.entries()) machine.load(computation.firstInput + i, value);
      for (const code of computation.path) machine.run(code);
      for (const [register, value] of registersOver(field, registers, computation, numbers)) {
        machine.load(registers.count, ratio(Number(value)));
        expect(machine.agree(register, registers.count)).toBe(true);
        machine.load(registers.count, ratio(Number(value) + 1));
        expect(machine.agree(register, registers.count)).toBe(false);
        compared += 1;
      }
    }),
    { seed, numRuns: 200 },
  );
  expect(compared).toBeGreaterThan(2000);
});

test('a long inner product of the greatest residues is exact', () => {
  const prime = primes[0];
  const machine = new ResidueMachine(prime);
  const count = 1000;
  const { registers, computation, replay } = recorded(count, (S, all) => [S.dot(all, all), S.sum(all)]);
  const numbers = Array.from({ length: count }, () => ratio((prime - 1) / 2));
  const [square, sum] = replay(numbers) as readonly Place[];
  machine.reserve(registers.count + 1);
  for (const [i, value] of numbers.entries()) machine.load(computation.firstInput + i, value);
  for (const code of computation.path) machine.run(code);
  const exact = registersOver(primeField(BigInt(prime)), registers, computation, numbers);
  for (const { register } of [square, sum]) {
    machine.load(registers.count, ratio(Number(exact.get(register))));
    expect(machine.agree(register, registers.count)).toBe(true);
  }
});

describe('a denominator', () => {
  /** Powers of the factors of a case, as exact integers. */
  function sizeOf(
    denominator: Denominator,
    denominators: Denominators,
    factor: (factor: Factor) => Rational,
  ): Rational {
    let product = ratio(1);
    for (const [number, power] of denominator.powers) {
      const size = factor(denominators.factors[number]);
      for (let k = 0; k < Math.abs(power); k++) {
        product = power > 0 ? rational.mul(product, size) : rational.div(product, size);
      }
    }
    return product;
  }

  const commonDenominator = (numbers: readonly Rational[]): Rational => {
    const odd = numbers.reduce((product, { denominator }) => product * denominator, 1n);
    return { numerator: odd, denominator: 1n, exponent: -Math.min(0, ...numbers.map((q) => q.exponent)) };
  };

  test('makes an integer of every number, in every case', () => {
    let integers = 0;
    fc.assert(
      fc.property(computations, inputs, (steps, numbers) => {
        const { registers, computation, replay } = recorded(8, (S, start) => run(steps, S, start));
        if (replay(numbers) === 'no value') return;
        const denominators = new Denominators();
        denominators.inputs(computation.firstInput, 0, 3);
        denominators.inputs(computation.firstInput + 3, 3, 5);
        for (const { register, value } of registers.constants) {
          denominators.constant(register, value.denominator << BigInt(Math.max(0, -value.exponent)));
        }
        for (const code of computation.path) denominators.follow(code);
        const exact = registersOver(rational, registers, computation, numbers);
        const factor = (each: Factor): Rational => {
          if (each.kind === 'constant') return parseRational(String(each.denominator));
          if (each.kind === 'inputs')
            return commonDenominator(numbers.slice(each.first, each.first + each.count));
          const own = sizeOf(denominators.of(each.register)!, denominators, factor);
          return rational.abs(rational.mul(exact.get(each.register)!, own));
        };
        for (const [register, value] of exact) {
          // Exact numbers of a thousand digits tell no more.
          if (value.numerator > 2n ** 3000n || Math.abs(value.exponent) > 3000) continue;
          const denominator = denominators.of(register)!;
          const product = rational.mul(value, sizeOf(denominator, denominators, factor));
          expect([product.denominator, product.exponent >= 0]).toEqual([1n, true]);
          integers += 1;
        }
      }),
      { seed, numRuns: 120 },
    );
    expect(integers).toBeGreaterThan(1000);
  });
});

describe('numbers whose balls touch', () => {
  /** (a + b)·(a − b)/c + e and (a² − b²)/c, equal if e = 0; then both once more in an inner product. */
  function twoWays(S: Scalar<Place>, [a, b, c, e]: readonly Place[]): readonly (readonly [Place, Place])[] {
    const left = S.add(S.div(S.mul(S.add(a, b), S.sub(a, b)), c), e);
    const right = S.div(S.sub(S.mul(a, a), S.mul(b, b)), c);
    return [
      [left, right],
      [S.dot([left, a, b], [left, c, right]), S.sum([S.mul(left, right), S.mul(a, c), S.mul(right, b)])],
    ];
  }

  const { registers, machine, computation, replay } = recorded(4, twoWays);
  const ties = new Ties(registers, machine);
  const areEqual = (numbers: readonly Rational[]) => {
    const pairs = replay(numbers) as readonly (readonly [Place, Place])[];
    ties.restart(computation, numbers, [2, 1, 1]);
    return pairs.map(([a, b]) => ({
      equal: ties.areEqual(a.register, b.register),
      differ: ties.differ(a.register, b.register),
      touch: registers.machine.compare(a.register, b.register) === 'undecided',
    }));
  };

  const fraction = fc
    .tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: -40, max: 40 }),
    )
    .map(
      ([n, d, exponent]): Rational => rational.mul(ratio(n, d), { numerator: 1n, denominator: 1n, exponent }),
    );

  test('are equal if they are, by whatever way they were computed', () => {
    let touching = 0;
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        for (const { equal, differ, touch } of areEqual([a, b, c, ratio(0)])) {
          if (touch) touching += 1;
          expect(equal).toBe(true);
          expect(differ).toBe(false);
        }
      }),
      { seed, numRuns: 300 },
    );
    expect(touching).toBeGreaterThan(200);
  });

  test('are not equal where they differ, by however little', () => {
    let touching = 0;
    fc.assert(
      fc.property(fraction, fraction, fraction, fc.integer({ min: 40, max: 900 }), (a, b, c, exponent) => {
        const [{ equal, differ, touch }] = areEqual([
          a,
          b,
          c,
          { numerator: 1n, denominator: 1n, exponent: -exponent },
        ]);
        if (touch) touching += 1;
        // Undefined where they are so near that it takes too many primes: then exact numbers tell.
        expect(equal).not.toBe(true);
        expect(differ).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
    expect(touching).toBeGreaterThan(250);
  });

  test('are not equal where all the first primes divide their difference', () => {
    let undecided = 0;
    for (let count = 1; count <= 40; count++) {
      const numerator = primes.slice(0, count).reduce((product, prime) => product * BigInt(prime), 1n);
      // Just small enough that the balls touch.
      const exponent = -25 * count - 60;
      const [{ equal, differ, touch }] = areEqual([
        ratio(7, 3),
        ratio(5, 7),
        ratio(11, 13),
        { numerator, denominator: 1n, exponent },
      ]);
      expect(touch).toBe(true);
      expect(differ).toBe(false);
      expect(equal).not.toBe(true);
      if (equal === undefined) undecided += 1;
    }
    expect(undecided).toBeLessThan(10);
  });

  test('nor where a number that is divided by makes up for them', () => {
    const quotient = recorded(3, (S, [x, p, q]): readonly Place[] => [S.add(x, S.div(p, q)), x]);
    const own = new Ties(quotient.registers, quotient.machine);
    let undecided = 0;
    for (let count = 1; count <= 40; count++) {
      const numerator = primes.slice(0, count).reduce((product, prime) => product * BigInt(prime), 1n);
      const divisor = 2n ** BigInt(25 * count + 60) + 1n;
      const numbers = [ratio(7, 3), ...[numerator, divisor].map((integer) => parseRational(String(integer)))];
      const [a, b] = quotient.replay(numbers) as readonly Place[];
      own.restart(quotient.computation, numbers, [1, 1, 1]);
      expect(quotient.registers.machine.compare(a.register, b.register)).toBe('undecided');
      const equal = own.areEqual(a.register, b.register);
      expect(equal).not.toBe(true);
      if (equal === undefined) undecided += 1;
    }
    expect(undecided).toBeLessThan(10);
  });

  test.each([
    ['3^-80', { numerator: 1n, denominator: 3n ** 80n, exponent: 0 }],
    ['2^-130', { numerator: 1n, denominator: 1n, exponent: -130 }],
  ])('nor where a constant does: %s', (_, constant) => {
    const scaled = recorded(2, (S, [x, p]): readonly Place[] => [
      S.add(x, S.mul(p, S.fromRational(constant))),
      x,
    ]);
    const own = new Ties(scaled.registers, scaled.machine);
    const numbers = [ratio(7, 3), rational.mul(ratio(primes[0]), ratio(primes[1]))];
    const [a, b] = scaled.replay(numbers) as readonly Place[];
    own.restart(scaled.computation, numbers, [1, 1]);
    expect(scaled.registers.machine.compare(a.register, b.register)).toBe('undecided');
    expect(own.areEqual(a.register, b.register)).toBe(false);
  });

  test('a prime that divides a divisor tells nothing', () => {
    const [{ equal, differ }] = areEqual([
      ratio(12345678901, 999983),
      ratio(5, 999979),
      ratio(primes[0], 3),
      ratio(0),
    ]);
    expect([equal, differ]).toEqual([undefined, undefined]);
  });

  test('what is no fraction is not compared', () => {
    const roots = recorded(1, (S, [x]): readonly Place[] => [S.mul(S.sqrt(x), S.sqrt(x)), x]);
    const own = new Ties(roots.registers, roots.machine);
    const [square, x] = roots.replay([ratio(2)]) as readonly Place[];
    own.restart(roots.computation, [ratio(2)], [1]);
    expect(own.areEqual(square.register, x.register)).toBe(undefined);
    expect(own.differ(square.register, x.register)).toBe(undefined);
  });
});

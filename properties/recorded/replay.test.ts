import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BallMachine } from '../../src/recorded/ball-machine.js';
import { Computation } from '../../src/recorded/computation.js';
import { DoubleDoubleMachine } from '../../src/recorded/double-double-machine.js';
import type { Machine } from '../../src/recorded/machine.js';
import type { Place } from '../../src/recorded/place.js';
import { Registers } from '../../src/recorded/registers.js';
import {
  ball,
  doubleDoubleBall,
  NotRepresentable,
  type Rational,
  ratio,
  type Scalar,
} from '../../src/scalar/index.js';
import { computations, inputs, resultOf, run } from './random-computation.js';

const seed = 20260104;

const machines: readonly (readonly [string, Scalar<never>, () => Machine<never>])[] = [
  ['ball', ball as unknown as Scalar<never>, () => new BallMachine() as unknown as Machine<never>],
  [
    'double-double',
    doubleDoubleBall as unknown as Scalar<never>,
    () => new DoubleDoubleMachine() as unknown as Machine<never>,
  ],
];

/** −0 and 0 are one number, and a ball that holds every number may have any centre. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const parts = value as Record<string, number>;
  if (!(parts.radius < Infinity)) return 'every number';
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part === 0 ? 0 : part]));
}

describe.each(machines)('a computation on %s', (_, scalar, machineOf) => {
  test('gives what its number system gives, for one case after the other', () => {
    let values = 0;
    let made = 0;
    fc.assert(
      fc.property(computations, fc.array(inputs, { minLength: 1, maxLength: 4 }), (steps, cases) => {
        const machine = machineOf();
        const computation = new Computation(new Registers(machine), 8, (S: Scalar<Place>, start) =>
          run(steps, S, start),
        );
        for (const each of [...cases, ...cases]) {
          const load = (register: number, i: number) => machine.load(register, each[i]);
          const replayed = resultOf(() =>
            computation.replay(load)!.map(({ register }) => plain(machine.read(register))),
          );
          const direct = resultOf(() => run(steps, scalar, each.map(scalar.fromRational)).map(plain));
          expect(replayed).toEqual(direct);
          made += 1;
          if (direct !== 'no value') values += 1;
        }
      }),
      { seed, numRuns: 200 },
    );
    expect(values).toBeGreaterThan(made / 2);
  });
});

/** A computation on balls that counts how often it is recorded. */
function counted(body: (S: Scalar<Place>, [x]: readonly Place[]) => Place) {
  const machine = new BallMachine();
  let recorded = 0;
  const computation = new Computation(new Registers(machine), 1, (S, places) => {
    recorded += 1;
    return body(S, places);
  });
  const at = (x: Rational) => {
    const { register } = computation.replay((to) => machine.load(to, x))!;
    return machine.read(register).centre;
  };
  return { at, recorded: () => recorded };
}

test('each path is recorded once', () => {
  const { at, recorded } = counted((S, [x]) =>
    S.compare(x, S.fromInteger(0)) === 'less' ? S.neg(x) : S.mul(x, x),
  );
  expect([3, -5, 4, -6, 5].map((x) => at(ratio(x)))).toEqual([9, 5, 16, 6, 25]);
  expect(recorded()).toBe(2);
});

test('a case that has no value does not spoil the path for the next', () => {
  const { at, recorded } = counted((S, [x]) => S.div(S.fromInteger(6), S.sub(x, S.fromInteger(1))));
  expect(() => at(ratio(1))).toThrow('division by zero');
  expect(at(ratio(4))).toBe(2);
  expect(() => at(ratio(1))).toThrow('division by zero');
  expect(at(ratio(3))).toBe(3);
  expect(recorded()).toBe(2);
});

test('a divisor that may be zero is no failure, and one that is zero is', () => {
  const machine = new BallMachine();
  const computation = new Computation(new Registers(machine), 1, (S: Scalar<Place>, [x]) =>
    S.div(S.fromInteger(1), S.sub(x, x)),
  );
  const { register } = computation.replay((to) => machine.load(to, ratio(1, 3)))!;
  expect(machine.compare(register, register)).toBe('undecided');
  expect(() => computation.replay((to) => machine.load(to, ratio(3)))).toThrow('division by zero');
});

describe('a path is certain if all its decisions are', () => {
  const isCertain = (x: Rational, decide: (S: Scalar<Place>, a: Place, b: Place) => unknown) => {
    const machine = new BallMachine();
    const computation = new Computation(new Registers(machine), 1, (S: Scalar<Place>, [place]) => {
      decide(S, S.mul(place, S.fromInteger(3)), S.fromInteger(1));
      return place;
    });
    return [true, false].map((records) => {
      computation.replay((to) => machine.load(to, x));
      // Recorded first, then replayed.
      return [records, computation.isCertain];
    });
  };
  const certain = [
    [true, true],
    [false, true],
  ];
  const uncertain = [
    [true, false],
    [false, false],
  ];

  test.each([
    ['a number that is not zero', ratio(5, 3), certain],
    ['a number that is zero', ratio(0), certain],
  ])('%s', (_, x, expected) => {
    expect(isCertain(x, (S, a) => S.isNonzero(a))).toEqual(expected);
  });

  test('but not if a number may be zero', () => {
    expect(isCertain(ratio(1, 3), (S, a, b) => S.isNonzero(S.sub(a, b)))).toEqual(uncertain);
  });

  test('one case after the other', () => {
    const machine = new BallMachine();
    const computation = new Computation(new Registers(machine), 1, (S: Scalar<Place>, [x]) =>
      S.compare(S.mul(x, S.fromInteger(3)), S.fromInteger(1)),
    );
    const cases = [ratio(1, 3), ratio(2), ratio(1, 3), ratio(2)].map((x) => {
      computation.replay((to) => machine.load(to, x));
      return computation.isCertain;
    });
    expect(cases).toEqual([false, true, false, true]);
  });

  test.each([
    ['an order', ratio(5, 3), certain],
    ['no order', ratio(1, 3), uncertain],
  ])('%s', (_, x, expected) => {
    expect(isCertain(x, (S, a, b) => S.compare(a, b))).toEqual(expected);
  });
});

test('equal operations are one step', () => {
  const { at } = counted((S, [x]) => {
    const [first, second] = [S.add(x, x), S.add(x, x)];
    expect(first).toBe(second);
    return first;
  });
  expect(at(ratio(2))).toBe(4);
});

test('an approximate value is refused', () => {
  const { at } = counted((S, [x]) => S.fromInteger(S.approximate(x)));
  expect(() => at(ratio(1))).toThrow(NotRepresentable);
});

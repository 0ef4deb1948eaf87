import fc from 'fast-check';
import { OutsideDomain, type Rational, ratio, type Scalar } from '../../src/scalar/index.js';

/** A number that was computed before, counted from the last one. */
type Back = number;

/** One operation of a random computation. `branch` goes on with the one or the other number. */
type Step =
  | { readonly kind: 'add' | 'sub' | 'mul' | 'div'; readonly a: Back; readonly b: Back }
  | { readonly kind: 'neg' | 'abs' | 'sqrt' | 'exp' | 'ln' | 'cos'; readonly a: Back }
  | { readonly kind: 'sum'; readonly terms: readonly Back[] }
  | { readonly kind: 'dot'; readonly a: readonly Back[]; readonly b: readonly Back[] }
  | { readonly kind: 'constant'; readonly value: Rational }
  | { readonly kind: 'compare' | 'isNonzero'; readonly a: Back; readonly b: Back };

const back = fc.nat({ max: 40 });
const terms = fc.array(back, { minLength: 0, maxLength: 6 });

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('add', 'sub', 'mul', 'div' as const),
    a: back,
    b: back,
  }) as fc.Arbitrary<Step>,
  fc.record({
    kind: fc.constantFrom('neg', 'abs', 'sqrt', 'exp', 'ln', 'cos' as const),
    a: back,
  }) as fc.Arbitrary<Step>,
  fc.record({ kind: fc.constant('sum' as const), terms }),
  fc
    .array(fc.tuple(back, back), { maxLength: 6 })
    .map((pairs): Step => ({ kind: 'dot', a: pairs.map(([a]) => a), b: pairs.map(([, b]) => b) })),
  // Neighbours, as the rows of a matrix are.
  fc.tuple(back, back, fc.integer({ min: 1, max: 6 })).map(([a, b, length]): Step => {
    const from = (first: number) => Array.from({ length }, (_, i) => first + length - i);
    return { kind: 'dot', a: from(a), b: from(b) };
  }),
  fc
    .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map(([n, d]): Step => ({ kind: 'constant', value: ratio(n, d) })),
  fc.record({
    kind: fc.constantFrom('compare', 'isNonzero' as const),
    a: back,
    b: back,
  }) as fc.Arbitrary<Step>,
);

export const computations = fc.array(step, { minLength: 1, maxLength: 60 });

/** Small integers, fractions that no double holds, and sizes that overflow or underflow when they meet. */
export const inputs = fc.array(
  fc.oneof(
    fc.integer({ min: -6, max: 6 }).map((n) => ratio(n)),
    fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 99 })).map(([n, d]) => ratio(n, d)),
    fc.integer({ min: -520, max: 520 }).map((exponent) => ({ numerator: 1n, denominator: 1n, exponent })),
    fc.integer({ min: -520, max: 520 }).map((exponent) => ({ numerator: -1n, denominator: 3n, exponent })),
  ),
  { minLength: 8, maxLength: 8 },
);

/** Runs a computation: all its numbers, in order, up to where an operation has no value. */
export function run<T>(steps: readonly Step[], S: Scalar<T>, start: readonly T[]): readonly T[] {
  const numbers = [...start];
  const at = (position: Back): T => numbers[numbers.length - 1 - (position % numbers.length)];
  for (const step of steps) numbers.push(result(step, S, at));
  return numbers;
}

function result<T>(step: Step, S: Scalar<T>, at: (position: Back) => T): T {
  switch (step.kind) {
    case 'sum':
      return S.sum(step.terms.map(at));
    case 'dot':
      return S.dot(step.a.map(at), step.b.map(at));
    case 'constant':
      return S.fromRational(step.value);
    case 'compare':
      return {
        less: () => S.neg(at(step.a)),
        greater: () => S.mul(at(step.a), at(step.b)),
        equal: () => S.fromInteger(2),
        undecided: () => at(step.b),
      }[S.compare(at(step.a), at(step.b))]();
    case 'isNonzero':
      return S.isNonzero(at(step.a)) ? S.add(at(step.a), at(step.b)) : S.fromInteger(3);
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
      return S[step.kind](at(step.a), at(step.b));
    case 'sqrt':
    case 'ln':
      // Mostly positive, so that most computations have values to the end.
      return S[step.kind](S.add(S.mul(at(step.a), at(step.a)), S.fromRational(ratio(1, 3))));
    default:
      return S[step.kind](at(step.a));
  }
}

/** What a function returns, or that it has no value. */
export function resultOf<Result>(of: () => Result): Result | 'no value' {
  try {
    return of();
  } catch (error) {
    if (error instanceof OutsideDomain) return 'no value';
    throw error;
  }
}

import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorAnalyses } from '../../src/gate/arithmetic/error-analysis.js';
import { precisions } from '../../src/gate/arithmetic/precision.js';
import { given, mayBe, type Rounded } from '../../src/gate/arithmetic/rounded.js';
import type { Dtype } from '../../src/gate/subject/stream.js';

const options = { seed: 61, numRuns: 300 };
const number = fc.integer({ min: -4000, max: 4000 }).map((n) => n / 64);
const rate = fc.integer({ min: 0, max: 999 }).map((n) => n / 1000);

/** Programs for one formula each, that round after every operation; none of them is computed by the analysis. */
const programs: readonly {
  readonly name: string;
  readonly formula: (S: (typeof errorAnalyses)[Dtype]['S'], beta: Rounded, m: Rounded, g: Rounded) => Rounded;
  readonly forms: readonly ((r: (x: number) => number, beta: number, m: number, g: number) => number)[];
}[] = [
  {
    name: 'a moving average',
    formula: (S, b, m, g) => S.add(S.mul(b, m), S.mul(S.sub(given(1, true), b), g)),
    forms: [
      (r, b, m, g) => r(r(b * m) + r(r(1 - b) * g)),
      (r, b, m, g) => r(m + r(r(1 - b) * r(g - m))),
      (r, b, m, g) => (b < 0.5 ? r(g + r(b * r(m - g))) : r(m + r(r(1 - b) * r(g - m)))),
      (_, b, m, g) => b * m + (1 - b) * g,
    ],
  },
  {
    name: 'a decayed step',
    formula: (S, b, m, g) => S.sub(m, S.mul(b, S.add(g, S.mul(b, m)))),
    forms: [
      (r, b, m, g) => r(m - r(b * r(g + r(b * m)))),
      (r, b, m, g) => r(r(m * r(1 - r(b * b))) - r(b * g)),
      (r, b, m, g) => r(r(m - r(r(b * b) * m)) - r(b * g)),
    ],
  },
  {
    name: 'a quotient by a root',
    formula: (S, b, m, g) => S.div(S.mul(b, m), S.add(S.sqrt(S.div(S.mul(g, g), b)), b)),
    forms: [
      (r, b, m, g) => r(r(b * m) / r(r(Math.sqrt(r(r(g * g) / b))) + b)),
      (r, b, m, g) => r(b * r(m / r(r(Math.abs(g) / r(Math.sqrt(b))) + b))),
    ],
  },
];

describe.each([
  ['float64', (x: number) => x],
  ['float32', Math.fround],
] as const)('the error analysis for %s', (dtype, round) => {
  const { S, given: input, hyper } = errorAnalyses[dtype];

  it.each(programs)('holds every program for $name', ({ formula, forms }) => {
    fc.assert(
      fc.property(rate, number, number, (beta, m, g) => {
        const set = formula(S, hyper('beta1', beta), input(m), input(g));
        for (const form of forms) ok(mayBe(set, round(form(round, round(beta), m, g))));
      }),
      options,
    );
  });

  it.each(programs)('is not wider than some tens of units for $name', ({ formula }) => {
    fc.assert(
      fc.property(rate, number, number, (beta, m, g) => {
        const set = formula(S, hyper('beta1', beta), input(m), input(g));
        fc.pre(set.radius < Infinity);
        const scale = Math.abs(m) + Math.abs(g) + Math.abs(set.centre) + 1;
        ok(set.radius / scale < 40 * precisions[dtype].roundoff);
      }),
      options,
    );
  });

  it('says nothing where the format ends, a divisor is 0, or a gradient is NaN', () => {
    const huge = input(precisions[dtype].greatest / 2);
    const nothing = [
      S.add(huge, S.add(huge, huge)),
      S.mul(huge, huge),
      S.div(huge, input(0)),
      input(Number.NaN),
    ];
    for (const set of nothing) expect(S.mul(set, input(0)).radius).toBe(Infinity);
    expect(S.sqrt(input(-1)).radius).toBe(Infinity);
  });

  it('keeps what is exact', () => {
    expect(S.sub(input(1), S.mul(input(0), input(5)))).toMatchObject({ centre: 1, radius: 0 });
    expect(mayBe(input(1), 1)).toBe(true);
    expect(mayBe(input(1), Number.NaN)).toBe(false);
    expect(mayBe(input(1), 1 + 2 ** -52)).toBe(false);
  });
});

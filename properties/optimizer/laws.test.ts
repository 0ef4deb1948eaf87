import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vector } from '../../src/linear/types.js';
import { addL2Gradient } from '../../src/optimizer/add-l2-gradient.js';
import { chain } from '../../src/optimizer/chain.js';
import { run } from '../../src/optimizer/run.js';
import { scaleByAdam } from '../../src/optimizer/scale-by-adam.js';
import { scaleByRate } from '../../src/optimizer/scale-by-rate.js';
import type { Transformation } from '../../src/optimizer/transformation.js';
import { float64 } from '../../src/scalar/float64.js';
import { everyTransformation, gradientStreams, start } from './every-transformation.js';

function deepFreeze<V>(value: V): V {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** Every `step` in a state, however deep. */
function countsIn(state: unknown): readonly unknown[] {
  if (typeof state !== 'object' || state === null) return [];
  return Object.entries(state).flatMap(([name, part]) => (name === 'step' ? [part] : countsIn(part)));
}

describe.each(everyTransformation(float64))('%s', (title, transformation) => {
  it('changes none of its arguments, and repeats itself', () => {
    fc.assert(
      fc.property(gradientStreams, (gradients) => {
        const parameters: Vector<number> = deepFreeze([...start]);
        let state = deepFreeze(transformation.init(parameters));
        for (const gradient of deepFreeze(gradients)) {
          const before = structuredClone(state);
          const first = transformation.update(gradient, state, parameters);
          const second = transformation.update(gradient, state, parameters);
          deepStrictEqual(second, first);
          deepStrictEqual(state, before);
          state = deepFreeze(first.state);
        }
      }),
      { seed: 441, numRuns: 15 },
    );
  });

  it('goes on from a stored state as if it had not stopped', () => {
    fc.assert(
      fc.property(gradientStreams, fc.nat(7), (gradients, cut) => {
        const stop = Math.min(cut, gradients.length);
        const whole = run(float64, transformation, (_w, step) => gradients[step], start, gradients.length);
        const resumed = run(
          float64,
          { ...transformation, init: () => structuredClone(whole.states[stop]) },
          (_w, step) => gradients[stop + step],
          whole.iterates[stop],
          gradients.length - stop,
        );
        deepStrictEqual(resumed.iterates.at(-1), whole.iterates.at(-1));
      }),
      { seed: 442, numRuns: 15 },
    );
  });

  it('starts from a state that JSON can hold', () => {
    const [, made] = everyTransformation(float64).find(([name]) => name === title)!;
    const state = made.init(start);
    expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
  });

  it('counts its updates, where it counts', () => {
    const at = () => [0.5, -1, 2];
    for (const [t, state] of run(float64, transformation, at, start, 3).states.entries())
      for (const count of countsIn(state)) expect(count).toBe(t);
  });

  it('is the same alone and between two identities', () => {
    fc.assert(
      fc.property(gradientStreams, (gradients) => {
        const at = (_w: unknown, step: number) => gradients[step];
        const alone = run(float64, transformation, at, start, gradients.length);
        const between = chain(chain<number, []>(), transformation, chain<number, []>());
        deepStrictEqual(run(float64, between, at, start, gradients.length).iterates, alone.iterates);
      }),
      { seed: 443, numRuns: 8 },
    );
  });
});

describe('chains', () => {
  it('do not depend on how they are bracketed', () => {
    const a = addL2Gradient(float64, { strength: 0.125, penalty: 'half' });
    const b = scaleByAdam(float64, {
      beta1: 0.9,
      beta2: 0.999,
      epsilon: 1e-8,
      epsilonPlacement: 'outside',
      biasCorrection: true,
    });
    const c = scaleByRate(float64, 0.01);
    fc.assert(
      fc.property(gradientStreams, (gradients) => {
        const iterates = [chain(a, b, c), chain(chain(a, b), c), chain(a, chain(b, c))].map(
          (whole) =>
            run(
              float64,
              whole as Transformation<number, unknown>,
              (_w, step) => gradients[step],
              start,
              gradients.length,
            ).iterates,
        );
        deepStrictEqual(iterates[1], iterates[0]);
        deepStrictEqual(iterates[2], iterates[0]);
      }),
      { seed: 444, numRuns: 30 },
    );
  });
});

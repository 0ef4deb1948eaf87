import { scalar, sequenceOf, type Value, vector as vectorType } from '../../src/formula/type.js';
import { bounded, integer, number } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import type { Vector } from '../../src/linear/types.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import { averagedMomentumRun } from '../families/averaged-momentum-run.js';

/** g_0, …, g_{T−1}: a vector of the plane that turns by the angle ω in every step, with cos ω = c and sin ω = s. */
const turning: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { g: sequenceOf(vectorType) },
  from: { c: 'c', s: 's', first: 'a', second: 'b', steps: 'T' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const [c, s] = [inputs.c as T, inputs.s as T];
    const items: Vector<T>[] = [[inputs.first as T, inputs.second as T]];
    while (items.length < (inputs.steps as number)) {
      const [x, y] = items[items.length - 1];
      items.push([S.sub(S.mul(c, x), S.mul(s, y)), S.add(S.mul(s, x), S.mul(c, y))]);
    }
    return { g: { start: 0, items } };
  },
};
void scalar;

export const movingAverageGain = theorem({
  id: 'moving-average-gain',
  title: 'What the moving average makes of an oscillation',
  subject: 'momentum',
  about: 'x',
  references: ['Document 002, momentum', 'Document 003, §2.5'],
  settles: ['lectures/ema-is-rc', 'lectures/mom-cancels-oscillation'],
  given: {
    circle: { says: 'c = cos ω and s = sin ω', in: { turning: 'c² + s² = 1' } },
    rest: 'z_{0,i} = 0',
    average: {
      says: 'z_{t+1} = β·z_t + (1 − β)·g_t',
      in: { turning: 'z_{t+1} = β·z_t + (1 − β)·g_t', alternating: 'z_{t+1} = β·z_t + (1 − β)·(−1)^t·a·1_1' },
    },
  },
  cases: {
    turning: {
      draws: { T: integer(1, 50), β: number(), τ: number(), a: number(), b: number() },
      define: [
        'c = (1 − τ²)/(1 + τ²)',
        's = 2·τ/(1 + τ²)',
        turning,
        'η = 1',
        'w₀ = 0_2',
        averagedMomentumRun({ gradient: 'g' }),
      ],
    },
  },
  proof: {},
  sharp: {},
  necessary: {},
} as never);

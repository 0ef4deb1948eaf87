import { test } from 'vitest';
import { check } from '../src/prove/check.js';
import { sgdSpan } from '../theorems/stochastic/sgd-span.js';
import { sgdExactThreshold } from '../theorems/stochastic/sgd-exact-threshold.js';
import { sgdDistanceNeverGrows } from '../theorems/stochastic/sgd-distance-never-grows.js';
test('s', { timeout: 300000 }, () => {
  for (const th of [sgdSpan, sgdExactThreshold, sgdDistanceNeverGrows]) for (const seed of [1, 77, 4242]) {
    const r = check(th, { runs: 1000, seed });
    console.log(r.id, seed, r.verdict, Math.round(r.milliseconds), r.mutations.survivors);
  }
});

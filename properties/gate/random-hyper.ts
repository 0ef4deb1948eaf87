import fc from 'fast-check';
import type { Specification } from '../../src/gate/specification/specification.js';
import type { Hyper } from '../../src/gate/subject/stream.js';

/** From 10^least to 10^most, evenly by order of magnitude, with a few digits as people write them. */
const magnitude = (least: number, most: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: least, max: most - 1 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent - 1}`));

const decay = fc.oneof(
  fc.constantFrom(0, 0.5, 0.9, 0.95, 0.99, 0.999, 0.9999, 1 - 2 ** -20),
  fc.integer({ min: 0, max: 999 }).map((n) => n / 1000),
);

const ranges: Readonly<Record<string, fc.Arbitrary<number | boolean>>> = {
  lr: fc.oneof(magnitude(-8, 4), fc.constantFrom(0, 1)),
  beta1: decay,
  beta2: decay,
  rho: decay,
  momentum: decay,
  eps: fc.oneof(magnitude(-16, 3), fc.constantFrom(0, 1e-8)),
  weightDecay: fc.oneof(magnitude(-8, 2), fc.constant(0)),
  dampening: fc.constantFrom(0, 0.1, 0.5, 0.9),
  lrDecay: fc.oneof(magnitude(-6, 1), fc.constant(0)),
  nesterov: fc.boolean(),
};

/** Hyperparameters that the optimizer takes, extreme ones among them. */
export function randomHyper({ hyper }: Specification): fc.Arbitrary<Hyper> {
  return fc.record(Object.fromEntries(hyper.map((name) => [name, ranges[name]]))).map((drawn) =>
    // PyTorch refuses Nesterov without momentum and with dampening.
    drawn.nesterov === true ? { ...drawn, dampening: 0, nesterov: drawn.momentum !== 0 } : drawn,
  );
}

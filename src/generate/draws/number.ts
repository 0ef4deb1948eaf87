import { scalar } from '../../formula/type.js';
import type { Domain } from '../domain.js';
import type { Draw } from '../draw.js';
import { boundedDomain, place } from './bounded.js';

/** Any number; `positive()` and `nonnegative()` restrict it. */
export const number = (kind: 'real' | 'positive' | 'nonnegative' = 'real'): Draw => plainNumber({ kind });
export const positive = (): Draw => plainNumber({ kind: 'positive' });
export const nonnegative = (): Draw => plainNumber({ kind: 'nonnegative' });

const plainNumber = (domain: Domain): Draw => ({
  kind: 'draw',
  type: scalar,
  extents: [],
  domain: () => domain,
  bounded: false,
  build: (parameters) => parameters[0],
});

/** A number from 0, included, to 1, excluded: the decay of a moving average. */
export const decay = (): Draw => plainNumber({ kind: 'unit', closedBelow: true, closedAbove: false });

/** A number between the bounds that a hypothesis of the theorem puts on it: `0 ≤ η ≤ 1/L` draws η. */
export const bounded = (): Draw => ({
  kind: 'draw',
  type: scalar,
  extents: [],
  domain: boundedDomain,
  bounded: true,
  build: (parameters, context) => place(parameters[0], context, 0),
});

/**
 * A number between two formulas that guarantee the hypothesis `by`, where the hypothesis itself is no such bound
 * (`0 < η < 1/tr(G⁻¹D)` guarantees G ≻ ηD).
 */
export const between = (
  lower: string,
  upper: string,
  options: { by?: string; closed?: boolean } = {},
): Draw => ({
  ...bounded(),
  between: { lower, upper, by: options.by, strict: !options.closed },
});

/** A number of at least the value of a formula, which may guarantee the hypothesis `by`. */
export const atLeast = (lower: string, options: { by?: string } = {}): Draw => ({
  ...bounded(),
  between: { lower, by: options.by, strict: false },
});

/** A number of at most the value of a formula, which may guarantee the hypothesis `by`. */
export const atMost = (upper: string, options: { by?: string } = {}): Draw => ({
  ...bounded(),
  between: { upper, by: options.by, strict: false },
});

/** A number above the value of a formula. */
export const above = (lower: string, options: { by?: string } = {}): Draw => ({
  ...bounded(),
  between: { lower, by: options.by, strict: true },
});

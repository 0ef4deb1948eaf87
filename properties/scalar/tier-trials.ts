import type { Drawn, DrawnPair } from './adversarial-balls.js';
import type { AdversarialDoubles } from './adversarial-doubles.js';
import { AdversarialIntegers } from './adversarial-integers.js';
import { drawPairs } from './hard-pairs.js';
import { bigTier, doubleDoubleTier, floatTier, type Tier } from './tier.js';
import { exactResult, OPERATIONS, type Operation, type Outcome, outcomeOf } from './tier-enclosure.js';

// Tiers of different balls stand in one list: each is only ever given its own.
type AnyTier<Operand> = Tier<never, Operand>;
const bigTiers = [256, 512, 1024].map(bigTier) as unknown as AnyTier<Drawn>[];

/** One draw, and its outcome on each of some tiers. */
export type Trial = () => readonly Outcome[];

/** Operands made of doubles. The tiers of big integers take turns. */
export function trialOfDoubles(source: AdversarialDoubles, operations = OPERATIONS): Trial {
  const draw = drawPairs(source);
  const trials = bigTiers.map((big) => {
    const tiers = [floatTier, doubleDoubleTier, big] as unknown as AnyTier<DrawnPair>[];
    return trialOf(source, operations, draw, tiers);
  });
  let turn = 0;
  return () => trials[turn++ % trials.length]!();
}

/** Operands of any length, for the tiers of big integers. */
export function trialOfIntegers(source: AdversarialDoubles, operations = OPERATIONS): Trial {
  const integers = new AdversarialIntegers(source);
  return trialOf(source, operations, () => integers.next(), bigTiers);
}

/** The operations in turn on the same operands on all tiers, against one exact result. */
export function trialOf<Operand extends Drawn>(
  source: AdversarialDoubles,
  operations: readonly Operation[],
  draw: () => Operand,
  tiers: readonly AnyTier<Operand>[],
): Trial {
  let turn = 0;
  return () => {
    const operation = operations[turn++ % operations.length]!;
    const several = operation === 'sum' || operation === 'dot' ? source.below(5) : 1;
    const left: Operand[] = [];
    const right: Operand[] = [];
    while (left.length < several) {
      left.push(draw());
      if (operation !== 'sum' && operation !== 'sqrt') right.push(draw());
    }
    // Few roots of negative numbers: all that can be seen of them is that they are refused.
    while (operation === 'sqrt' && left[0]!.centre.m < 0n && source.below(32) > 0) left[0] = draw();
    const ys = right.map(({ held }) => held);
    const exact = exactResult(
      operation,
      left.map(({ held }) => held),
      ys,
    );
    return tiers.map((tier) =>
      outcomeOf(tier, operation, left.map(tier.build), right.map(tier.build), exact, ys[0]),
    );
  };
}

/** Repeats a trial until so many operations were enclosed; a miss ends it. */
export function repeat(
  trial: Trial,
  operations: number,
): { readonly enclosed: number; readonly tried: number; readonly miss: string } {
  let enclosed = 0;
  let tried = 0;
  while (enclosed < operations) {
    for (const outcome of trial()) {
      tried++;
      if (outcome === 'enclosed') enclosed++;
      else if (outcome !== 'no answer') return { enclosed, tried, miss: outcome };
    }
  }
  return { enclosed, tried, miss: '' };
}

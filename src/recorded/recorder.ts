import { NotRepresentable } from '../scalar/failure.js';
import { type Rational, ratio } from '../scalar/rational.js';
import type { Ordering, Scalar } from '../scalar/scalar.js';
import { Operation, type OperationCode } from './operation.js';
import { Place } from './place.js';

/** Whoever records: it holds the constants, takes the steps, and says how the case at hand decides. */
export interface Recording {
  /** The register of a number that is the same in every case. */
  constant(value: Rational): number;
  step(place: Place): void;
  compare(a: Place, b: Place): Ordering;
  isNonzero(a: Place): boolean;
}

/**
 * A number system that computes nothing: an operation becomes a step, and gives the place of its result; equal steps are
 * one step. Approximate values, for reports and pivots, are those of one case only: `NotRepresentable`.
 */
export function recorder(recording: Recording, inputs: number): Scalar<Place> {
  const known = new Map<number, Place[]>();
  const constants = new Map<string, Place>();
  let next = inputs;
  const step = (operation: OperationCode, operands: readonly Place[]): Place => {
    let hash: number = operation;
    for (let i = 0; i < operands.length; i++) hash = (Math.imul(hash, 31) + operands[i]!.number) | 0;
    const alike = known.get(hash);
    const before = alike?.find((place) => isStep(place, operation, operands));
    if (before) return before;
    const place = new Place(next++, operation, operands);
    if (alike) alike.push(place);
    else known.set(hash, [place]);
    recording.step(place);
    return place;
  };
  const constant = (value: Rational): Place => {
    const key = `${value.numerator}/${value.denominator}e${value.exponent}`;
    const before = constants.get(key);
    if (before) return before;
    const place = new Place(next++, undefined, [], recording.constant(value));
    constants.set(key, place);
    return place;
  };
  const unary = (operation: OperationCode) => (a: Place) => step(operation, [a]);
  const binary = (operation: OperationCode) => (a: Place, b: Place) => step(operation, [a, b]);
  return {
    name: 'recorder',
    exact: false,
    fromRational: constant,
    fromInteger: (value) => constant(ratio(value)),
    add: binary(Operation.add),
    sub: binary(Operation.sub),
    mul: binary(Operation.mul),
    div: binary(Operation.div),
    neg: unary(Operation.neg),
    abs: unary(Operation.abs),
    sqrt: unary(Operation.sqrt),
    exp: unary(Operation.exp),
    ln: unary(Operation.ln),
    cos: unary(Operation.cos),
    sum: (terms) => step(Operation.sum, terms),
    dot: (a, b) => {
      if (a.length !== b.length) throw new RangeError(`dot of ${a.length} and ${b.length} places`);
      return step(Operation.dot, [...a, ...b]);
    },
    compare: (a, b) => recording.compare(a, b),
    isNonzero: (a) => recording.isNonzero(a),
    approximate: () => {
      throw new NotRepresentable('an approximate value belongs to one case');
    },
  };
}

function isStep(place: Place, operation: OperationCode, operands: readonly Place[]): boolean {
  if (place.operation !== operation || place.operands.length !== operands.length) return false;
  for (let i = 0; i < operands.length; i++) if (place.operands[i] !== operands[i]) return false;
  return true;
}

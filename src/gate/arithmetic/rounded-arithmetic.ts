import { type Ball, ball } from '../../scalar/ball.js';
import { NotRepresentable } from '../../scalar/failure.js';
import type { Rational } from '../../scalar/rational.js';
import type { Scalar } from '../../scalar/scalar.js';
import type { Precision } from './precision.js';
import { EVERYTHING, given, Rounded } from './rounded.js';

/** How many roundings a program may spend where the formula has one operation. */
const ROUNDINGS = 4;
const OUTWARDS = 1 + 2 ** -50;

/**
 * Running error analysis (Wilkinson; Higham, "Accuracy and Stability of Numerical Algorithms", §3.3) for a program of
 * which only the formula and the precision are known. Every operation is that of `ball`, which encloses the exact value,
 * and then widened by `ROUNDINGS`·u times the magnitudes of what it combines. The result of a run is a set that holds
 * the number of every program that
 *
 * - rounds each hyperparameter once, and computes in the format or in a wider one, fused or not;
 * - spends at most four roundings where the formula has one operation: products and quotients in any order, √(a/b) as
 *   √a/√b, a·b/c as a·(b/c), powers by repeated products or by a library that is off by at most two units;
 * - adds the terms of one step in any order, which may cost n − 1 additions of all n of them, or distributes a constant
 *   factor over them: w − η·(d + λ·w) as (1 − η·λ)·w − η·d;
 * - writes the average β·m + (1 − β)·g as m + (1 − β)·(g − m), for which a decay rate counts with magnitude 1 at least,
 *   or (for β < ½, as torch.lerp does) as g + β·(m − g);
 * - loses digits below the smallest normal number, or flushes there.
 *
 * What leaves the range of the format, a division by zero and the root of a negative number are {all numbers}. It does not cover a program that stores its state or its
 * parameters in a narrower format than it was asked for.
 */
export function roundedArithmetic({ roundoff, smallestNormal, greatest }: Precision): Scalar<Rounded> {
  const share = ROUNDINGS * roundoff * OUTWARDS;

  const widened = (exact: Ball, charge: number, magnitude: number, constant: boolean, terms = 1): Rounded => {
    const radius = (exact.radius + share * charge + smallestNormal) * OUTWARDS;
    const reach = Math.abs(exact.centre) + radius;
    if (!(reach <= greatest && magnitude <= greatest)) return EVERYTHING;
    return new Rounded(exact.centre, radius, constant ? reach : Math.max(magnitude, reach), constant, terms);
  };

  /** A number beside an exact 0: nothing to round, unless it stands for terms that another form would add up. */
  const beside = (centre: number, { radius, magnitude, constant, terms }: Rounded): Rounded =>
    constant || magnitude <= Math.abs(centre) + radius
      ? new Rounded(centre, radius, magnitude, constant, terms)
      : widened({ centre, radius }, magnitude, magnitude, constant, terms);

  const additive = (exact: Ball, a: Rounded, b: Rounded): Rounded => {
    if (isZero(b)) return beside(exact.centre, a);
    if (isZero(a)) return beside(exact.centre, b);
    const constant = a.constant && b.constant;
    const magnitude = a.magnitude + b.magnitude;
    if (a.radius === 0 && b.radius === 0 && constant && Number.isInteger(exact.centre) && exact.radius === 0)
      return given(exact.centre, true);
    if (constant) return widened(exact, Math.abs(exact.centre), magnitude, constant);
    const terms = a.terms + b.terms;
    return widened(exact, (terms - 1) * magnitude, magnitude, constant, terms);
  };

  const S: Scalar<Rounded> = {
    name: 'rounded',
    exact: false,
    fromRational: (value: Rational) => {
      const { centre, radius } = ball.fromRational(value);
      return radius === 0 ? given(centre, true) : widened({ centre, radius }, Math.abs(centre), 0, true);
    },
    fromInteger: (value) => given(value, true),
    add: (a, b) => additive(ball.add(a, b), a, b),
    sub: (a, b) => additive(ball.sub(a, b), a, b),
    mul: (a, b) => {
      const constant = a.constant && b.constant;
      // 0 times what may be NaN or infinite is not 0.
      if (a.radius === Infinity || b.radius === Infinity) return EVERYTHING;
      if (isZero(a) || isZero(b)) return given(0, constant);
      if (isOne(a)) return b;
      if (isOne(b)) return a;
      const exact = ball.mul(a, b);
      const terms = a.constant ? b.terms : b.constant ? a.terms : 1;
      return widened(
        exact,
        Math.abs(exact.centre) + exact.radius,
        a.magnitude * b.magnitude,
        constant,
        terms,
      );
    },
    div: (a, b) => {
      if (b.centre === 0 && b.radius === 0) return EVERYTHING;
      const exact = ball.div(a, b);
      const constant = a.constant && b.constant;
      if (isZero(a)) return exact.radius === Infinity ? EVERYTHING : given(0, constant);
      if (isOne(b)) return a;
      const least = Math.abs(b.centre) - b.radius;
      const magnitude = (a.magnitude / least) * OUTWARDS;
      return widened(
        exact,
        Math.abs(exact.centre) + exact.radius,
        magnitude,
        constant,
        b.constant ? a.terms : 1,
      );
    },
    neg: (a) => new Rounded(-a.centre, a.radius, a.magnitude, a.constant, a.terms),
    abs: (a) => new Rounded(Math.abs(a.centre), a.radius, a.magnitude, a.constant, a.terms),
    sqrt: (a) => {
      if (isZero(a)) return a;
      if (a.centre < 0) return EVERYTHING;
      const exact = ball.sqrt(a);
      return widened(exact, exact.centre + exact.radius, 0, a.constant);
    },
    exp: () => refuse('exp'),
    ln: () => refuse('ln'),
    cos: () => refuse('cos'),
    sum: (terms) => terms.reduce((total, term) => S.add(total, term), given(0, true)),
    dot: (a, b) => {
      if (a.length !== b.length) throw new RangeError(`dot of ${a.length} and ${b.length} numbers`);
      return S.sum(a.map((left, i) => S.mul(left, b[i]!)));
    },
    compare: (a, b) => ball.compare(a, b),
    isNonzero: (a) => ball.isNonzero(a),
    approximate: (a) => a.centre,
  };
  return S;
}

/** A decay rate of 0 is not: m + 1·(g − m) rounds, where 0·m + g does not. */
const isZero = (a: Rounded): boolean => a.centre === 0 && a.radius === 0 && a.magnitude === 0;
const isOne = (a: Rounded): boolean => a.centre === 1 && a.radius === 0;

function refuse(name: string): never {
  throw new NotRepresentable(`no optimizer of the gate needs ${name}`);
}

import { type BigNode, type Expression, type Relation, sameExpression, type Term } from '../formula/index.js';
import { assumed, isNonzero, quadraticForm } from './assumed.js';

/** What is known of the sign of an expression; undefined where nothing is. */
export type Sign = 'positive' | 'nonnegative' | undefined;

/**
 * The sign of an expression, from its form and the cited hypotheses alone. Nothing is computed, so what a certificate
 * claims can be checked by reading:
 * - squares, even powers, norms and absolute values; sums, products, quotients, means and greatest or least of what is
 *   not negative; ‖x‖ is positive where x ≠ 0 is cited;
 * - whatever reads exactly as a hypothesis says it: b − a where a ≤ b is cited, b where 0 ≤ b is, ⟨x, (B − A)·x⟩ where
 *   A ⪯ B is. What is cited for every i is cited for every other index of a sum around;
 * - what is at most a least of several is at most each: min_{t=1}^{T} b_t − a ≥ 0 reads as b_1 − a ≥ 0, and under a sum
 *   over t = 1, …, T as b_t − a ≥ 0;
 * - an index lies within its range: under a sum over t = 1, …, T, t > 0 and T − t ≥ 0.
 */
export function signOf(expression: Expression, cited: readonly Relation[]): Sign {
  return signWithin(expression, cited, []);
}

/** `ranges` are the operators around the expression, with the range of their index. */
function signWithin(expression: Expression, cited: readonly Relation[], ranges: readonly BigNode[]): Sign {
  const inherent = structural(expression, cited, ranges);
  return inherent === 'positive' ? inherent : (assumed(expression, cited, ranges) ?? inherent);
}

function structural(expression: Expression, cited: readonly Relation[], ranges: readonly BigNode[]): Sign {
  const sign = (part: Expression) => signWithin(part, cited, ranges);
  switch (expression.kind) {
    case 'number':
      return expression.numerator > 0n ? 'positive' : expression.numerator === 0n ? 'nonnegative' : undefined;
    case 'norm':
      return isNonzero(expression.operand, cited) ? 'positive' : 'nonnegative';
    case 'absolute':
      return 'nonnegative';
    case 'power':
      return (
        sign(expression.base) ??
        (isEven(expression.exponent) && isScalarPower(expression) ? 'nonnegative' : undefined)
      );
    case 'product':
      return weakest(expression.factors.map(sign)) ?? pairedFactors(expression.factors, sign);
    case 'quotient':
      return weakest([sign(expression.numerator), sign(expression.denominator)]);
    case 'sum':
      return signOfSum(expression.terms, sign);
    case 'inner':
      if (sameExpression(expression.left, expression.right)) return 'nonnegative';
      return quadraticForm(expression.left, expression.right, cited);
    case 'big': {
      const around = ranges.filter(({ index }) => index !== expression.index);
      const body = signWithin(expression.body, cited, [...around, expression]);
      // A sum over an explicit range may be empty.
      return expression.operator === 'Σ' && expression.bounds && body ? 'nonnegative' : body;
    }
    case 'root':
      return sign(expression.operand) === 'positive' ? 'positive' : 'nonnegative';
    case 'call':
      if (expression.function === 'exp') return 'positive';
      if (expression.function === 'min') return weakest(expression.parameters.map(sign));
      if (expression.function === 'max')
        return expression.parameters.map(sign).find((known) => known !== undefined);
      return undefined;
    default:
      return undefined;
  }
}

/** A product is nonnegative too where its unsigned factors cancel in pairs: x·c·x with c ≥ 0. */
function pairedFactors(factors: readonly Expression[], sign: (part: Expression) => Sign): Sign {
  const unpaired: Expression[] = [];
  for (const factor of factors) {
    if (sign(factor) !== undefined) continue;
    const twin = unpaired.findIndex((other) => other.type.kind === 'scalar' && sameExpression(other, factor));
    if (twin < 0) unpaired.push(factor);
    else unpaired.splice(twin, 1);
  }
  return unpaired.length === 0 ? 'nonnegative' : undefined;
}

function signOfSum(terms: readonly Term[], sign: (part: Expression) => Sign): Sign {
  if (terms.some((term) => term.negative)) return undefined;
  const signs = terms.map((term) => sign(term.body));
  if (signs.includes(undefined)) return undefined;
  return signs.includes('positive') ? 'positive' : 'nonnegative';
}

function weakest(signs: readonly Sign[]): Sign {
  if (signs.includes(undefined)) return undefined;
  return signs.includes('nonnegative') ? 'nonnegative' : 'positive';
}

function isEven(exponent: Expression): boolean {
  return exponent.kind === 'number' && exponent.denominator === 1n && exponent.numerator % 2n === 0n;
}

const isScalarPower = (expression: Expression) =>
  expression.type.kind === 'scalar' || expression.type.kind === 'integer';

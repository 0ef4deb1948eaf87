import { type Definiteness, definiteness } from '../linear/definite.js';
import { subtractMatrices } from '../linear/matrix.js';
import type { Matrix, Vector } from '../linear/types.js';
import type { Ordering, Scalar } from '../scalar/scalar.js';
import type { Decision } from './decide.js';
import type { RelationSymbol } from './expression.js';
import type { Type, Value } from './type.js';

/** One comparison. The values are those `evaluateSides` gives, the type is that of the relation. */
export function decideLink<T>(
  left: Value<T>,
  symbol: RelationSymbol,
  right: Value<T>,
  type: Type,
  S: Scalar<T>,
): Decision {
  switch (type.kind) {
    case 'integer':
      return decided(symbol, compareIntegers(left as number, right as number));
    case 'vector':
      return decideEntries(left as Vector<T>, symbol, right as Vector<T>, S);
    case 'matrix':
      return decideMatrices(left as Matrix<T>, symbol, right as Matrix<T>, S);
    default:
      return decideNumbers(lifted(left as T, S), symbol, lifted(right as T, S), S);
  }
}

/** An integer that was evaluated alone, beside a scalar. In float64 it is already what it should be. */
function lifted<T>(value: T, S: Scalar<T>): T {
  return typeof value === 'number' && typeof S.fromInteger(0) !== 'number' ? S.fromInteger(value) : value;
}

function compareIntegers(a: number, b: number): Ordering {
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return 'undecided';
  return a < b ? 'less' : a > b ? 'greater' : 'equal';
}

function decideNumbers<T>(a: T, symbol: RelationSymbol, b: T, S: Scalar<T>): Decision {
  const order = S.compare(a, b);
  if (order !== 'undecided' || (symbol !== '=' && symbol !== '≠')) return decided(symbol, order);
  // Without an order, two numbers can still certainly differ.
  if (!S.differ?.(a, b)) return 'undecided';
  return symbol === '=' ? 'refuted' : 'proved';
}

/** The orderings for which each relation holds. */
const HOLDS: Readonly<Partial<Record<RelationSymbol, readonly Ordering[]>>> = {
  '=': ['equal'],
  '≤': ['less', 'equal'],
  '<': ['less'],
  '≥': ['greater', 'equal'],
  '>': ['greater'],
  '≠': ['less', 'greater'],
};

function decided(symbol: RelationSymbol, order: Ordering): Decision {
  const holds = HOLDS[symbol];
  if (holds === undefined) throw new RangeError(`${symbol} does not compare numbers`);
  return order === 'undecided' ? 'undecided' : holds.includes(order) ? 'proved' : 'refuted';
}

function decideEntries<T>(a: Vector<T>, symbol: RelationSymbol, b: Vector<T>, S: Scalar<T>): Decision {
  if (symbol !== '=' && symbol !== '≠') throw new RangeError(`${symbol} does not compare vectors`);
  if (a.length !== b.length) throw new RangeError(`vectors of lengths ${a.length} and ${b.length} compared`);
  let equal: Decision = 'proved';
  for (let i = 0; i < a.length && equal !== 'refuted'; i++) {
    const entry = decideNumbers(a[i], '=', b[i], S);
    if (entry !== 'proved') equal = entry;
  }
  return symbol === '=' ? equal : OPPOSITE[equal];
}

const OPPOSITE: Readonly<Record<Decision, Decision>> = {
  proved: 'refuted',
  refuted: 'proved',
  undecided: 'undecided',
};

const ORDERS: ReadonlySet<RelationSymbol> = new Set(['⪯', '⪰', '≺', '≻']);

function decideMatrices<T>(a: Matrix<T>, symbol: RelationSymbol, b: Matrix<T>, S: Scalar<T>): Decision {
  if (a.length !== b.length || a[0].length !== b[0].length) {
    throw new RangeError(`a ${a.length}×${a[0].length} and a ${b.length}×${b[0].length} matrix compared`);
  }
  if (symbol === '=' || symbol === '≠') return decideEntries(a.flat(), symbol, b.flat(), S);
  if (!ORDERS.has(symbol)) throw new RangeError(`${symbol} does not compare matrices`);
  const larger = symbol === '⪯' || symbol === '≺' ? b : a;
  const smaller = larger === b ? a : b;
  const difference = subtractMatrices(S, larger, smaller);
  if (!isSymmetric(difference, S)) return 'undecided';
  return decideDefinite(definiteness(S, difference), symbol === '≺' || symbol === '≻');
}

/** Definiteness is a notion of symmetric matrices: where symmetry is not certain, nothing is decided. */
function isSymmetric<T>(A: Matrix<T>, S: Scalar<T>): boolean {
  if (A.length !== A[0].length) throw new RangeError(`a ${A.length}×${A[0].length} matrix is not symmetric`);
  for (let i = 0; i < A.length; i++) {
    for (let j = 0; j < i; j++) {
      const order = S.compare(A[i][j], A[j][i]);
      if (order === 'less' || order === 'greater')
        throw new RangeError('the matrices compared are not symmetric');
      if (order === 'undecided' && S.exact) return false;
    }
  }
  return true;
}

function decideDefinite(kind: Definiteness, strict: boolean): Decision {
  switch (kind) {
    case 'undecided':
      return 'undecided';
    case 'positive definite':
      return 'proved';
    case 'positive semidefinite':
    case 'zero':
      return strict ? 'refuted' : 'proved';
    default:
      return 'refuted';
  }
}

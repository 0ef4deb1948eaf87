import { evaluate } from '../../formula/evaluate.js';
import type { Expression } from '../../formula/expression.js';
import { parseExpression } from '../../formula/parse.js';
import { integer, scalar, type Type, type Value, vector } from '../../formula/type.js';
import type { Scalar } from '../../scalar/scalar.js';
import { symbols } from '../specification/symbols.js';
import { constants } from './constants.js';

/** What lines may name beside the hyperparameters and the constants. */
const LOCAL = ['g', 'w', 'd', 'm', 'v', 'm̂', 'v̂', 'a', 'b', 'c', 'p', 'r', 's', 'u', 'g₁', 'w₀'];

const scope: ReadonlyMap<string, Type> = new Map<string, Type>([
  ...[...Object.values(symbols), ...Object.keys(constants), ...LOCAL].map((name) => [name, scalar] as const),
  ['G', vector],
  ['t', integer],
  ['n', integer],
]);

const parsed = new Map<string, Expression>();

/** The expression of a line or of a closed form; throws `FormulaError` where it cannot be read. */
export function expressionOf(formula: string): Expression {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const expression = parseExpression(formula, scope);
  parsed.set(formula, expression);
  return expression;
}

/** The value of a formula; an integer, as in `v ← 0`, becomes a number of the system. */
export function valueOfFormula<T>(formula: string, S: Scalar<T>, value: (name: string) => Value<T>): T {
  const expression = expressionOf(formula);
  const result = evaluate(expression, S, { value }) as T;
  return expression.type.kind === 'integer' ? S.fromInteger(result as number) : result;
}

import type { Matrix, Vector } from '../linear/types.js';
import type { Scalar } from '../scalar/scalar.js';
import { contextFor, run } from './compiled.js';
import type { Definition, Expression } from './expression.js';
import { errorAt } from './frame.js';
import { commonRange, type RangeCode } from './range.js';
import type { Environment, FunctionValue, Value } from './type.js';

/** The value a definition gives its name: a value, a function, or the vector or sequence of a family. */
export function define<T>(definition: Definition, S: Scalar<T>, environment: Environment<T>): Value<T> {
  const { body, parameters, index } = definition;
  if (index !== undefined) return family(definition, index, S, environment);
  if (parameters.length === 0) return run(body, S, environment, new Map());
  const none = new Map<string, number>();
  const f: FunctionValue<T> = (...values) => {
    const known = new Map(parameters.map(({ name }, i) => [name, values[i]]));
    return run(body, S, new Extended(known, environment), none);
  };
  return f;
}

function family<T>(
  definition: Definition,
  index: string,
  S: Scalar<T>,
  environment: Environment<T>,
): Value<T> {
  const { body, type } = definition;
  const [start, end] = familyRange(body, index)({ S, environment, slots: [] });
  const isNumber = body.type.kind === 'integer' || body.type.kind === 'scalar';
  const items: Value<T>[] = [];
  for (let position = start; position <= end; position++) {
    items.push(run(body, S, environment, new Map([[index, position]]), isNumber));
  }
  if (type.kind === 'sequence') return { start, items };
  if (start !== 1 || items.length === 0) {
    const message = `\`${definition.name}\` is a vector, so \`${index}\` must run from 1, not over ${start}…${end}`;
    throw errorAt(contextFor([body], body), body, message);
  }
  return items as Vector<T> | Matrix<T>;
}

const ranges = new WeakMap<Expression, RangeCode>();

function familyRange(body: Expression, index: string): RangeCode {
  const known = ranges.get(body);
  if (known !== undefined) return known;
  const range = commonRange(body, index, contextFor([body], body));
  ranges.set(body, range);
  return range;
}

/** An environment with the values of parameters before it. */
class Extended<T> implements Environment<T> {
  private readonly known: ReadonlyMap<string, Value<T>>;
  private readonly outer: Environment<T>;

  constructor(known: ReadonlyMap<string, Value<T>>, outer: Environment<T>) {
    this.known = known;
    this.outer = outer;
  }

  value(name: string): Value<T> {
    return this.known.get(name) ?? this.outer.value(name);
  }
}

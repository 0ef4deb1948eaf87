import { define, type Expression, evaluate } from '../formula/index.js';
import type { Environment, Sequence, Type, Value } from '../formula/type.js';
import type { Matrix, Vector } from '../linear/types.js';
import { NotRepresentable, type Rational, rational, UndecidedBranch } from '../scalar/index.js';
import type { Scalar } from '../scalar/scalar.js';
import type { BuildContext, Extent } from './draw.js';
import type { Family, PreparedComputed, PreparedDraw } from './family.js';

/** Where the drawn values of a case come from: a recipe, a witness, or random points of a field. */
export interface Drawn<T> {
  integer(name: string): number;
  /** The parameters of a draw; not asked for a name that `given` has. */
  parameters(name: string): readonly T[];
  /** The same of a draw of integers. */
  naturals(name: string): readonly number[];
  /** Values that are prescribed, for drawn or defined names. */
  given(name: string): Value<T> | undefined;
}

/** The values of all names of a case over one scalar, each computed when it is first asked for. */
export class CaseEnvironment<T> implements Environment<T> {
  readonly #family: Family;
  readonly #scalar: Scalar<T>;
  readonly #drawn: Drawn<T>;
  readonly #values = new Map<string, Value<T>>();
  readonly #pending = new Set<string>();
  readonly kept = new Map<number, Value<T>>();

  constructor(family: Family, scalar: Scalar<T>, drawn: Drawn<T>) {
    this.#family = family;
    this.#scalar = scalar;
    this.#drawn = drawn;
  }

  value(name: string): Value<T> {
    const known = this.#values.get(name);
    if (known !== undefined) return known;
    if (this.#pending.has(name)) throw new Error(`\`${name}\` is defined by itself`);
    this.#pending.add(name);
    try {
      const value = this.#drawn.given(name) ?? this.#compute(name);
      this.#values.set(name, value);
      return value;
    } finally {
      this.#pending.delete(name);
    }
  }

  #compute(name: string): Value<T> {
    const { integers, totals, draws, definitions } = this.#family;
    if (integers.has(name)) return this.#drawn.integer(name);
    const total = totals.get(name);
    if (total) return total.of.reduce((sum: number, part) => sum + this.#extent(part), 0);
    const prepared = draws.get(name);
    if (prepared) return this.#build(name, prepared);
    const definition = definitions.get(name);
    if (definition === undefined)
      throw new Error(`\`${name}\` is not a name of the family ${this.#family.name}`);
    if ('source' in definition) return this.#run(name, definition);
    return define(definition, this.#scalar, this);
  }

  #build(name: string, { draw, bounds }: PreparedDraw): Value<T> {
    const at = (position: number) =>
      bounds?.index === undefined ? undefined : new Map([[bounds.index, position]]);
    const context: BuildContext<T> = {
      scalar: this.#scalar,
      extent: (of) => this.#extent(of),
      lower: (position) => this.#bound(bounds?.lower, at(position)),
      upper: (position) => this.#bound(bounds?.upper, at(position)),
    };
    if (draw.buildIntegers) {
      return draw.buildIntegers(this.#drawn.naturals(name), context as BuildContext<unknown>) as Value<T>;
    }
    return draw.build(this.#drawn.parameters(name), context);
  }

  /**
   * The value of a bound. A system without order has no maximum, no modulus and no logarithm: there the bound is none
   * and the name is free. What holds identically for any number holds for those within the bound.
   */
  #bound(bound: Expression | undefined, indices: ReadonlyMap<string, number> | undefined): T | undefined {
    if (bound === undefined) return undefined;
    const S = this.#scalar;
    try {
      return this.#number(evaluate(bound, S, this, indices), bound.type);
    } catch (error) {
      const ordered = S.compare(S.fromInteger(0), S.fromInteger(1)) === 'less';
      if (ordered || !(error instanceof NotRepresentable || error instanceof UndecidedBranch)) throw error;
      return undefined;
    }
  }

  #number(value: Value<T>, type: Type): T {
    return type.kind === 'integer' ? this.#scalar.fromInteger(value as number) : (value as T);
  }

  #run(name: string, { source, inputs }: PreparedComputed): Value<T> {
    const values = Object.fromEntries(
      [...inputs].map(([key, expression]) => [key, evaluate(expression, this.#scalar, this)]),
    );
    const computed = source.compute(this.#scalar, values);
    for (const key of Object.keys(source.defines)) {
      if (key !== name && this.#drawn.given(key) === undefined) this.#values.set(key, computed[key]);
    }
    return computed[name];
  }

  #extent(of: Extent): number {
    return typeof of === 'number' ? of : (this.value(of) as number);
  }
}

/** The same value over another scalar: exact inputs are built once as rationals, then embedded. */
export function embed<T>(value: Value<Rational>, type: Type, scalar: Scalar<T>): Value<T> {
  switch (type.kind) {
    case 'integer':
      return value as number;
    case 'scalar':
      return scalar.fromRational(value as Rational);
    case 'vector':
      return (value as Vector<Rational>).map((x) => scalar.fromRational(x));
    case 'matrix':
      return (value as Matrix<Rational>).map((row) => row.map((x) => scalar.fromRational(x)));
    case 'sequence': {
      const { start, items } = value as Sequence<Rational>;
      return { start, items: items.map((item) => embed(item, type.of, scalar)) };
    }
    case 'function':
      throw new Error('a function is not an input');
  }
}

/** The drawn values of a case over any scalar, embedded from its environment over the rationals. */
export function embedded<T>(
  family: Family,
  exact: CaseEnvironment<Rational>,
  given: ReadonlyMap<string, Value<Rational>>,
  scalar: Scalar<T>,
): CaseEnvironment<T> {
  const drawn: Drawn<T> = {
    integer: (name) => exact.value(name) as number,
    parameters: (name) => noParameters(name, scalar),
    naturals: (name) => noParameters(name, scalar),
    given: (name) => {
      const type = family.scope.get(name);
      if (type === undefined || type.kind === 'function') return undefined;
      if (!family.draws.has(name) && !given.has(name)) return undefined;
      const value = exact.value(name);
      return scalar === (rational as unknown) ? (value as Value<T>) : embed(value, type, scalar);
    },
  };
  return new CaseEnvironment(family, scalar, drawn);
}

function noParameters<T>(name: string, scalar: Scalar<T>): never {
  throw new Error(`\`${name}\` has no parameters over ${scalar.name}`);
}

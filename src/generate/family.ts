import {
  type Definition,
  type Expression,
  parseDefinition,
  parseExpression,
  type Relation,
} from '../formula/index.js';
import { integer as integerType, type Scope, type Type, type Value } from '../formula/type.js';
import type { Scalar } from '../scalar/scalar.js';
import { boundsOn } from './bounds.js';
import type { AnyDraw, Bounds, Draw, IntegerDraw, TotalDraw } from './draw.js';

/**
 * Names computed by TypeScript rather than by a formula: the run of a reference optimizer, an objective. `from` gives
 * the inputs as formulas; `compute` is generic over the scalar.
 */
export interface Computed {
  readonly kind: 'computed';
  readonly defines: Readonly<Record<string, Type>>;
  /** The index of the first element of a sequence that it defines, where that is not 0. */
  readonly starts?: Readonly<Record<string, number>>;
  readonly from: Readonly<Record<string, string>>;
  compute<T>(
    scalar: Scalar<T>,
    inputs: Readonly<Record<string, Value<T>>>,
  ): Readonly<Record<string, Value<T>>>;
  /** True for the run of an optimizer: its float64 run is held to the bound that the ball run derives. */
  readonly optimizer: boolean;
}

/** How the cases of a theorem are made: what is drawn, then what is computed from it, in order. */
export interface FamilySource {
  readonly draws: Readonly<Record<string, AnyDraw>>;
  readonly define?: readonly (string | Computed)[];
}

export interface PreparedDraw {
  readonly draw: Draw;
  readonly bounds: Bounds | undefined;
}

export interface PreparedComputed {
  readonly source: Computed;
  readonly inputs: ReadonlyMap<string, Expression>;
}

/** A family, its texts parsed and its names typed. */
export interface Family {
  readonly name: string;
  readonly scope: Scope;
  readonly integers: ReadonlyMap<string, IntegerDraw>;
  readonly totals: ReadonlyMap<string, TotalDraw>;
  readonly draws: ReadonlyMap<string, PreparedDraw>;
  readonly definitions: ReadonlyMap<string, Definition | PreparedComputed>;
  readonly hypotheses: ReadonlyMap<string, Relation>;
}

/**
 * Parses a family. The names get their types in the order of the source; then `parseHypotheses` reads the hypotheses
 * in that scope, and the draws that they bound take their bounds from them.
 */
export function prepareFamily(
  name: string,
  source: FamilySource,
  parseHypotheses: (scope: Scope) => ReadonlyMap<string, Relation>,
): Family {
  const scope = new Map<string, Type>();
  const integers = new Map<string, IntegerDraw>();
  const totals = new Map<string, TotalDraw>();
  const drawn = new Map<string, Draw>();
  for (const [key, draw] of Object.entries(source.draws)) {
    scope.set(key, draw.kind === 'draw' ? draw.type : integerType);
    if (draw.kind === 'integer') integers.set(key, draw);
    else if (draw.kind === 'total') totals.set(key, draw);
    else drawn.set(key, draw);
  }
  const definitions = new Map<string, Definition | PreparedComputed>();
  for (const item of source.define ?? []) {
    if (typeof item === 'string') {
      const definition = parseDefinition(item, scope);
      scope.set(definition.name, definition.type);
      definitions.set(definition.name, definition);
    } else {
      const inputs = new Map(
        Object.entries(item.from).map(([key, text]) => [key, parseExpression(text, scope)] as const),
      );
      for (const [key, type] of Object.entries(item.defines)) {
        scope.set(key, type);
        definitions.set(key, { source: item, inputs });
      }
    }
  }
  const hypotheses = parseHypotheses(scope);
  const draws = new Map(
    [...drawn].map(([key, draw]) => [key, { draw, bounds: boundsOf(key, draw, scope, hypotheses) }] as const),
  );
  return { name, scope, integers, totals, draws, definitions, hypotheses };
}

function boundsOf(
  name: string,
  draw: Draw,
  scope: Scope,
  hypotheses: ReadonlyMap<string, Relation>,
): Bounds | undefined {
  if (!draw.bounded) return undefined;
  if (draw.between === undefined) return boundsOn(name, hypotheses);
  const { lower, upper, by, strict } = draw.between;
  return {
    lower: lower === undefined ? undefined : parseExpression(lower, scope),
    upper: upper === undefined ? undefined : parseExpression(upper, scope),
    lowerStrict: strict,
    upperStrict: strict,
    hypothesis: by,
  };
}

import { children, type Expression, evaluate, names } from '../formula/index.js';
import type { FunctionValue } from '../formula/type.js';
import { float64, rational } from '../scalar/index.js';
import type { Account } from './account.js';
import { namesIn } from './dependencies.js';
import { flattened } from './relaxed.js';
import { unlessWithoutValue } from './without-value.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

/** What one would draw of an example, in floats. */
export type Picture =
  /** Iterates in the plane, over the level sets of f. */
  | { readonly kind: 'plane'; readonly f: (x: number, y: number) => number; readonly iterates: Series }
  /** Functions of a number, and the points of them that the statement speaks of. */
  | {
      readonly kind: 'curves';
      readonly curves: readonly { readonly name: string; readonly f: (x: number) => number }[];
      readonly marks: readonly Series[];
      readonly from: number;
      readonly to: number;
    }
  /** Values against the step, and the step at which the example ends where the run goes on after it. */
  | { readonly kind: 'steps'; readonly series: readonly Series[]; readonly end: number | null }
  /** The two sides of every line, where they are numbers. */
  | { readonly kind: 'sides'; readonly bars: readonly Bar[] };

export interface Bar {
  /** A side, after the relation symbol that stands before it. */
  readonly name: string;
  /** NaN where it has none. */
  readonly value: number;
  /** Whether it is the side at which the conclusion fails. */
  readonly fails: boolean;
}

const mostCurves = 3;

export function pictureOf(account: Account): Picture {
  return planeOf(account) ?? curvesOf(account) ?? stepsOf(account) ?? filterOf(account) ?? sidesOf(account);
}

function planeOf({ trajectory, example }: Account): Picture | undefined {
  const [iterates] = trajectory?.columns ?? [];
  if (
    iterates?.type.kind !== 'vector' ||
    !iterates.items.every((item) => flattened(item, iterates.type).length === 2)
  )
    return undefined;
  const f = functionOf(example, 'f', 'vector');
  if (f === undefined) return undefined;
  const points = iterates.items.map((item): Point => {
    const [x, y] = flattened(item, iterates.type).map(rational.approximate);
    return { x, y };
  });
  return { kind: 'plane', f: (x, y) => f([x, y]), iterates: { name: iterates.name, points } };
}

/** A function of the scope in floats; NaN where it has no value. */
function functionOf(
  { question, instance }: Account['example'],
  name: string,
  of: 'scalar' | 'vector',
): ((x: number | readonly number[]) => number) | undefined {
  const type = question.family.scope.get(name);
  if (type?.kind !== 'function' || type.result.kind !== 'scalar') return undefined;
  if (type.parameters.length !== 1 || type.parameters[0].kind !== of) return undefined;
  const f = unlessWithoutValue(() => instance.environment(float64).value(name)) as
    | FunctionValue<number>
    | undefined;
  if (f === undefined) return undefined;
  return (x) => (unlessWithoutValue(() => f(x as number)) as number | undefined) ?? Number.NaN;
}

function curvesOf({ example, conclusion }: Account): Picture | undefined {
  const { target } = example.violation;
  const relations = [target.conclusion, ...target.lines.map(({ relation }) => relation)];
  const curves = [...namesIn(relations)].flatMap((name) => {
    const f = functionOf(example, name, 'scalar');
    return f === undefined ? [] : [{ name, f }];
  });
  if (curves.length === 0) return undefined;
  const environment = example.instance.environment(float64);
  const marks = curves.map(({ name, f }): Series => {
    const arguments_ = relations.flatMap(({ sides }) =>
      sides.flatMap((side) => [...argumentsOf(side, name)]),
    );
    const xs = arguments_.flatMap((argument) => {
      const x = unlessWithoutValue(() => evaluate(argument, float64, environment, conclusion.at));
      return typeof x === 'number' && Number.isFinite(x) ? [x] : [];
    });
    return { name, points: [...new Set(xs)].map((x) => ({ x, y: f(x) })) };
  });
  const xs = marks.flatMap(({ points }) => points.map(({ x }) => x));
  const [least, greatest] = [Math.min(0, ...xs), Math.max(...xs, Number.MIN_VALUE)];
  const reach = greatest - least < 1e-9 ? 2 : greatest - least;
  // Many functions have no value below 0: only where there is a mark.
  const from = least < 0 ? least - reach / 4 : 0;
  return { kind: 'curves', curves: curves.slice(0, mostCurves), marks, from, to: greatest + reach / 2 };
}

/** What a function is applied to in an expression. */
function* argumentsOf(node: Expression, name: string): Generator<Expression> {
  if (node.kind === 'application' && node.function.kind === 'name' && node.function.name === name)
    yield node.parameters[0];
  for (const child of children(node)) yield* argumentsOf(child, name);
}

function stepsOf({ trajectory }: Account): Picture | undefined {
  if (trajectory === null) return undefined;
  const along = trajectory.columns.filter(({ name }) => name.startsWith('f('));
  const columns = along.length > 0 ? along : trajectory.columns;
  const series = columns.flatMap(({ name, type, start, items }): Series[] => {
    const entries = items.map((item) => flattened(item, type).map(rational.approximate));
    const width = Math.max(0, ...entries.map((entry) => entry.length));
    return Array.from({ length: Math.min(width, mostCurves) }, (_, k) => ({
      name: width === 1 ? name : `${name}, entry ${k + 1}`,
      points: entries.map((entry, i) => ({ x: start + i, y: entry[k] })),
    }));
  });
  const [{ start, items }] = trajectory.columns;
  const end = items.length - 1 > trajectory.steps ? start + trajectory.steps : null;
  return series.length === 0 ? undefined : { kind: 'steps', series: series.slice(0, 2 * mostCurves), end };
}

/**
 * Two sides that are one formula at two values of a number, as σ/(σ² + λ) and σ⁺/((σ⁺)² + λ) are: the curve of it.
 */
function filterOf({ example, conclusion }: Account): Picture | undefined {
  const { target } = example.violation;
  const [left, right] = target.conclusion.sides;
  const [at, other] = [alone(left, right, example), alone(right, left, example)];
  if (at === undefined || other === undefined) return undefined;
  const environment = example.instance.environment(float64);
  const curve = (side: Expression, name: string) => (x: number) =>
    (unlessWithoutValue(() =>
      evaluate(side, float64, { value: (of) => (of === name ? x : environment.value(of)) }, conclusion.at),
    ) ?? Number.NaN) as number;
  const [f, g] = [curve(left, at), curve(right, other)];
  const points = [at, other].map((name): Point => {
    const x = environment.value(name) as number;
    return { x, y: f(x) };
  });
  const to = 1.5 * Math.max(...points.map(({ x }) => x));
  const tried = [0.3, 0.5, 0.8].map((part) => part * to);
  if (!(to > 0) || !tried.every((x) => f(x) === g(x))) return undefined;
  const name = conclusion.sides[0].text;
  return { kind: 'curves', curves: [{ name, f }], marks: [{ name, points }], from: 0, to };
}

/** The one drawn number that a side uses and the other does not. */
function alone(side: Expression, other: Expression, { question }: Account['example']): string | undefined {
  const own = [...names(side)].filter((name) => !names(other).has(name));
  const isNumber = question.family.draws.has(own[0]) && question.family.scope.get(own[0])!.kind === 'scalar';
  return own.length === 1 && isNumber ? own[0] : undefined;
}

function sidesOf({ lines, conclusion }: Account): Picture {
  const relations = lines.length === 0 ? [conclusion] : lines;
  const bars = relations.flatMap(({ sides, symbols, link }, i) =>
    sides.flatMap((side, k): Bar[] => {
      const length = Math.hypot(...side.near);
      const value = side.near.length === 1 ? side.near[0] : side.near.length === 0 ? Number.NaN : length;
      const text = side.near.length < 2 ? side.text : `‖${side.text}‖`;
      const name = k === 0 ? text : `${symbols[k - 1]} ${text}`;
      return i > 0 && k === 0 ? [] : [{ name, value, fails: link !== null && k === link + 1 }];
    }),
  );
  return { kind: 'sides', bars };
}

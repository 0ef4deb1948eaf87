import { engineName } from './engine.js';
import { arbName } from './peers/arb.js';
import { hypothesisName } from './peers/hypothesis.js';
import type { Row, Target, WorkloadResult } from './report.js';
import { bareName, doubleDoubleName, floatBallName } from './variants.js';

type Of = (row: (name: string) => Row | undefined) => number | null;

const over =
  (above: string, below: string): Of =>
  (row) => {
    const [a, b] = [row(above), row(below)];
    return a && b ? (below === bareName ? a.timesBare : a.nanoseconds / b.nanoseconds) : null;
  };

/** What is asked for, by workload; ratios are of one run. */
const asked: readonly {
  readonly name: string;
  readonly relation: '≤' | '≥';
  readonly of: Of;
  readonly bounds: Readonly<Record<string, number>>;
}[] = [
  {
    name: 'float ball / bare float64',
    relation: '≤',
    of: over(floatBallName, bareName),
    bounds: { W1: 2, W2: 2.2, W3: 5, W4: 2 },
  },
  {
    name: 'double-double / bare float64',
    relation: '≤',
    of: over(doubleDoubleName, bareName),
    bounds: { W1: 4, W2: 6, W3: 12, W4: 6 },
  },
  {
    name: 'engine against Hypothesis + mpmath.iv',
    relation: '≥',
    of: over(hypothesisName, engineName),
    bounds: { W1: 400, W2: 20, W3: 80, W4: 400 },
  },
  {
    name: 'float ball against Arb',
    relation: '≥',
    of: over(arbName, floatBallName),
    bounds: { W1: 2.5, W2: 4, W3: 4, W4: 3 },
  },
  {
    name: 'engine, instances per second and core',
    relation: '≥',
    of: (row) => {
      const found = row(engineName);
      return found ? 1e9 / found.nanoseconds : null;
    },
    bounds: { W1: 60_000, W2: 1_500, W3: 2_500, W4: 50_000 },
  },
];

/** Each target with what was measured; null where something it needs was not. */
export function targetsOf(results: readonly WorkloadResult[]): readonly Target[] {
  return asked.flatMap(({ name, relation, of, bounds }) =>
    results.map(({ id, rows }): Target => {
      const target = bounds[id];
      const measured = of((wanted) => rows.find((row) => row.name === wanted));
      const met = measured === null ? null : relation === '≤' ? measured <= target : measured >= target;
      return { workload: id, name, relation, target, measured, met };
    }),
  );
}

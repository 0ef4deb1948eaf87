import { float64, type Rational, seededRandom } from '../src/scalar/index.js';
import { embed, type Inputs } from './inputs.js';
import { instancesOf } from './instance.js';
import type { Curve } from './report.js';
import { type Contender, inProcess, interleaved, median } from './timing.js';
import { bareName, type Variant } from './variants.js';
import { Verdict, Verdicts } from './verdicts.js';
import type { Instance, Size, Workload } from './workload.js';

/** A variant whose last point took longer for one instance is not taken further. */
const longest = 5e7;
const instancesAt = 2;

export interface Axis {
  readonly workload: Workload;
  readonly axis: 'n' | 'T';
  readonly values: readonly number[];
}

interface GrowthOptions {
  readonly variants: readonly Variant[];
  readonly seed: number;
  readonly rounds: number;
  readonly milliseconds: number;
  onSample(round: number, name: string): void;
}

/** How the time for an instance grows along an axis, for each variant. Inequalities and equalities count alike. */
export function growth({ workload, axis, values }: Axis, options: GrowthOptions): readonly Curve[] {
  const random = seededRandom(BigInt(options.seed));
  const points = new Map<string, Curve['points'][number][]>();
  const ended = new Set<string>();
  for (const at of values) {
    const size = sizeAt(workload, axis, at);
    const exact = Array.from({ length: instancesAt }, () => workload.draw(random, size));
    const present = [undefined, ...options.variants].filter(
      (variant) => !ended.has(variant?.name ?? bareName),
    );
    const prepared = present.map((variant) =>
      contender(workload, size, variant, exact, options.milliseconds),
    );
    const samples = interleaved(prepared, options.rounds, options.onSample);
    for (const { name, decided } of prepared) {
      const nanoseconds = median(samples.get(name)!);
      points.set(name, [...(points.get(name) ?? []), { at, nanoseconds, decided }]);
      if (nanoseconds > longest) ended.add(name);
    }
  }
  return [...points].map(([variant, reached]) => ({
    workload: workload.id,
    axis,
    variant,
    points: reached,
    exponent: slope(reached.map(({ at, nanoseconds }) => [Math.log(at), Math.log(nanoseconds)])),
  }));
}

function sizeAt({ size }: Workload, axis: 'n' | 'T', at: number): Size {
  return axis === 'T' ? { ...size, T: at } : { ...size, n: at, d: at + (size.d - size.n) };
}

function contender(
  workload: Workload,
  size: Size,
  variant: Variant | undefined,
  exact: readonly Inputs<Rational>[],
  milliseconds: number,
): Contender & { readonly decided: number | null } {
  const instances: readonly Instance[] = variant
    ? instancesOf(workload, variant, size, exact)
    : exact.map((inputs) => workload.bare(embed(float64, inputs), size));
  const verdicts = new Verdicts(workload.equalities(size).length);
  let decided = 0;
  for (const instance of instances) {
    verdicts.restart();
    instance(verdicts);
    decided += verdicts.codes.reduce((sum, code) => sum + (code === Verdict.undecided ? 0 : 1), 0);
  }
  const share = decided / (instances.length * verdicts.codes.length);
  const timed = inProcess(variant?.name ?? bareName, instances, verdicts, milliseconds);
  return { ...timed, decided: variant?.certifies ? share : null };
}

/** The slope of the least squares line; null for fewer than three points. */
export function slope(points: readonly (readonly [number, number])[]): number | null {
  if (points.length < 3) return null;
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([at]) => at), mean(([, value]) => value)];
  return mean(([at, value]) => (at - x) * (value - y)) / mean(([at]) => (at - x) ** 2);
}

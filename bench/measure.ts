import { float64, type Rational, seededRandom } from '../src/scalar/index.js';
import { disagreements, type Findings, sharesOf, undecidedByAll } from './agreement.js';
import { engine } from './engine.js';
import { embed, type Inputs } from './inputs.js';
import { instancesOf } from './instance.js';
import type { Peer } from './peers/peer.js';
import { type Counts, countsOf, type Row, type WorkloadResult } from './report.js';
import { type Contender, inProcess, interleaved, median } from './timing.js';
import { bareName, tiers, type Variant } from './variants.js';
import { Verdicts } from './verdicts.js';
import type { Instance, Size, Workload } from './workload.js';

export interface MeasureOptions {
  readonly variants: readonly Variant[];
  readonly instances: number;
  readonly rounds: number;
  /** CPU time of a sample of a variant; peers take ten times as long, the engine, which also records, forty times. */
  readonly milliseconds: number;
  readonly seed: number;
  readonly peers: readonly Peer[];
  readonly withEngine: boolean;
  onSample(round: number, name: string): void;
}

/** All variants, the engine and the peers on one workload, in turn. */
export function measure(workload: Workload, options: MeasureOptions): WorkloadResult {
  const { size } = workload;
  const equalities = workload.equalities(size);
  const random = seededRandom(BigInt(options.seed));
  const exact = Array.from({ length: options.instances }, () => workload.draw(random, size));
  const prepared = prepareVariants(workload, options.variants, size, exact);
  const findings = prepared.map(({ name, certifies, instances }): Findings => {
    return { name, certifies, codes: findingsOf(instances, equalities.length) };
  });
  const verdicts = new Verdicts(equalities.length);
  const contenders: Contender[] = [
    ...prepared.map(({ name, instances }) => inProcess(name, instances, verdicts, options.milliseconds)),
    ...(options.withEngine ? [engine(workload.theorem, 40 * options.milliseconds)] : []),
    ...options.peers.map((peer) => peer.contender(workload, exact, options.milliseconds)),
  ];
  const samples = interleaved(contenders, options.rounds, options.onSample);
  const found = new Map<string, Counts | null>([
    ...findings.map(
      ({ name, certifies, codes }) => [name, certifies ? countsOf(codes, equalities) : null] as const,
    ),
    ...options.peers.map((peer) => [peer.name, peer.found(workload)] as const),
  ]);
  const bare = samples.get(bareName)!;
  return {
    id: workload.id,
    title: workload.title,
    size,
    instances: options.instances,
    comparisons: {
      inequalities: equalities.filter((equality) => !equality).length,
      equalities: equalities.filter((equality) => equality).length,
    },
    rows: contenders.map(({ name }) => row(name, samples.get(name)!, bare, found.get(name) ?? null)),
    shares: sharesOf(tiers, findings, equalities),
    undecided: undecidedByAll(findings),
    disagreements: [
      ...disagreements(findings, equalities),
      ...options.peers.flatMap(({ name }) => refuted(name, found.get(name) ?? null)),
    ],
  };
}

function refuted(name: string, found: Counts | null): readonly string[] {
  const count = found ? found.inequalities[2] + found.equalities[2] : 0;
  return count === 0 ? [] : [`${name} refutes ${count} comparisons that are true`];
}

interface Prepared {
  readonly name: string;
  readonly certifies: boolean;
  readonly instances: readonly Instance[];
}

/** The instances by hand and over each number system. */
export function prepareVariants(
  workload: Workload,
  variants: readonly Variant[],
  size: Size,
  exact: readonly Inputs<Rational>[],
): readonly Prepared[] {
  const bare: Prepared = {
    name: bareName,
    certifies: false,
    instances: exact.map((inputs) => workload.bare(embed(float64, inputs), size)),
  };
  const others = variants.map(
    (variant): Prepared => ({
      name: variant.name,
      certifies: variant.certifies,
      instances: instancesOf(workload, variant, size, exact),
    }),
  );
  return [bare, ...others];
}

/** The verdicts of all instances, one after the other; each must make as many comparisons as its workload says. */
export function findingsOf(instances: readonly Instance[], comparisons: number): Uint8Array {
  const verdicts = new Verdicts(comparisons);
  const codes = new Uint8Array(instances.length * comparisons);
  for (const [i, instance] of instances.entries()) {
    verdicts.restart();
    instance(verdicts);
    if (verdicts.made !== comparisons)
      throw new Error(`${verdicts.made} comparisons instead of ${comparisons}`);
    codes.set(verdicts.codes, i * comparisons);
  }
  return codes;
}

function row(name: string, samples: readonly number[], bare: readonly number[], found: Counts | null): Row {
  return {
    name,
    nanoseconds: median(samples),
    least: Math.min(...samples),
    greatest: Math.max(...samples),
    rounds: samples.length,
    timesBare: median(samples.map((sample, round) => sample / bare[round])),
    found,
  };
}

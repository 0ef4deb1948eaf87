import { cpus } from 'node:os';
import { growth } from './growth.js';
import { measure } from './measure.js';
import type { Options } from './options.js';
import { arb } from './peers/arb.js';
import { hypothesis } from './peers/hypothesis.js';
import type { Missing, Peer } from './peers/peer.js';
import type { Curve, Report } from './report.js';
import { targetsOf } from './targets.js';
import { type Variant, variants } from './variants.js';
import { workloads } from './workloads/index.js';

const install = 'sudo bench/peers/install.sh';
const dimensions = [2, 4, 8, 16, 32];
const steps = [10, 30, 100, 300, 1000];

/** The whole benchmark. Progress goes to `onProgress`, what is skipped to `onSkipped`, as soon as it is known. */
export function bench(
  options: Options,
  { onProgress, onSkipped }: { onProgress(text: string): void; onSkipped(text: string): void },
): Report {
  const { quick, rounds, milliseconds, seed, instances } = options;
  const chosen = workloads.filter(({ id }) => options.only.includes(id));
  const found = options.peers ? peersFor(quick) : [];
  const missing = found.filter((peer): peer is Missing => 'missing' in peer);
  for (const { name, missing: reason } of missing) onSkipped(`${name} is SKIPPED: ${reason}; ${install}`);
  const peers = found.filter((peer): peer is Peer => !('missing' in peer));
  const results = chosen.map((workload) =>
    measure(workload, {
      variants: chosenVariants(options),
      instances,
      rounds,
      milliseconds,
      seed,
      peers,
      withEngine: options.engine && (!quick || workload.id === 'W1'),
      onSample: (round, name) => onProgress(`${workload.id}, round ${round + 1} of ${rounds}: ${name}`),
    }),
  );
  const curves = options.growth
    ? chosen.flatMap((workload) => curvesOf(workload.id, options, onProgress))
    : [];
  return {
    schema: 'optproof.bench/1',
    machine: { node: process.version, processor: cpus()[0].model.trim(), cores: cpus().length },
    settings: { quick, rounds, milliseconds, seed },
    versions: Object.fromEntries(
      peers.flatMap((peer) => (peer.version() ? [[peer.name, peer.version()!]] : [])),
    ),
    skipped: missing.map(({ name, missing: reason }) => ({ name, reason, install })),
    workloads: results,
    targets: targetsOf(results),
    growth: curves,
  };
}

function chosenVariants(options: Options): readonly Variant[] {
  return variants.filter(({ name }) => options.variants.includes(name));
}

/** A short run has no time for Python. */
function peersFor(quick: boolean): readonly (Peer | Missing)[] {
  return quick ? [arb()] : [hypothesis(), arb()];
}

function curvesOf(id: string, options: Options, onProgress: (text: string) => void): readonly Curve[] {
  const workload = workloads.find((each) => each.id === id)!;
  const axis = workload.size.T === 1 ? ('n' as const) : ('T' as const);
  return growth(
    { workload, axis, values: axis === 'n' ? dimensions : steps },
    {
      variants: chosenVariants(options),
      seed: options.seed,
      rounds: 3,
      milliseconds: Math.ceil(options.milliseconds / 5),
      onSample: (_, name) => onProgress(`${id}, growth with ${axis}: ${name}`),
    },
  );
}

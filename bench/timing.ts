import type { Verdicts } from './verdicts.js';
import type { Instance } from './workload.js';

/** Something that is timed in turn with others. */
export interface Contender {
  readonly name: string;
  /** CPU nanoseconds for one instance, measured now. */
  sample(): number;
  /** At most so many samples, for what takes long. */
  readonly rounds?: number;
}

/** CPU nanoseconds of this process so far, all threads: the work of the garbage collector and of the compiler counts. */
export function cpuNanoseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

/**
 * Runs the instances in turn, for at least `milliseconds` of CPU time a sample and at least once each. Warm when it is
 * returned: it has run for as long already. What takes far longer than that is sampled three times only.
 */
export function inProcess(
  name: string,
  instances: readonly Instance[],
  verdicts: Verdicts,
  milliseconds: number,
): Contender {
  const passes = (count: number): number => {
    const started = cpuNanoseconds();
    for (let pass = 0; pass < count; pass++) {
      for (const instance of instances) {
        verdicts.restart();
        instance(verdicts);
      }
    }
    return cpuNanoseconds() - started;
  };
  const enough = milliseconds * 1e6;
  const spentOnce = passes(1);
  let count = 1;
  // Up to four times as many each time: the last and longest run of the warm-up is mostly compiled code.
  for (let spent = spentOnce; spent < enough; spent = passes(count)) {
    count = Math.max(count + 1, Math.min(count * 4, Math.ceil((count * enough) / Math.max(spent, 1e3))));
  }
  const sample = () => passes(count) / (count * instances.length);
  return spentOnce > 20 * enough ? { name, sample, rounds: 3 } : { name, sample };
}

/**
 * The samples of each contender, taken in turn, so that a change of the machine's speed meets all of them. Each round
 * begins with another one.
 */
export function interleaved(
  contenders: readonly Contender[],
  rounds: number,
  onSample: (round: number, name: string) => void,
): ReadonlyMap<string, readonly number[]> {
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < contenders.length; i++) {
      const contender = contenders[(i + round) % contenders.length];
      if (round >= (contender.rounds ?? Infinity)) continue;
      onSample(round, contender.name);
      samples.get(contender.name)!.push(contender.sample());
    }
  }
  return samples;
}

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

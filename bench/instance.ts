import { Computation } from '../src/recorded/computation.js';
import type { Place } from '../src/recorded/place.js';
import { Registers } from '../src/recorded/registers.js';
import type { Rational } from '../src/scalar/index.js';
import { embed, flat, type Inputs, replaced } from './inputs.js';
import type { Variant } from './variants.js';
import type { Comparisons } from './verdicts.js';
import type { Instance, Size, Workload } from './workload.js';

/** Instances of a workload over a number system: recorded once and replayed where the engine would, else as written. */
export function instancesOf(
  workload: Workload,
  { scalar, machine }: Variant,
  size: Size,
  exact: readonly Inputs<Rational>[],
): readonly Instance[] {
  const embedded = exact.map((inputs) => embed(scalar, inputs));
  if (!machine) return embedded.map((inputs) => workload.over(scalar, inputs, size));
  const replaying = machine();
  const numbers = embedded.map((inputs) => flat<never>(inputs));
  const computation = new Computation(new Registers(replaying), numbers[0].length, (S, places) => {
    let next = 0;
    const recorded = new RecordedComparisons();
    workload.over(
      S,
      replaced<never, Place>(embedded[0], () => places[next++]),
      size,
    )(recorded);
    return recorded.made;
  });
  return numbers.map((own): Instance => {
    // The numbers of an instance are in the number system already: flat, as those of the work by hand.
    computation.replay((register, i) => replaying.write(register, own[i]));
    const inputs = replaying.copy(computation.firstInput, own.length);
    return (verdicts) => {
      replaying.paste(computation.firstInput, inputs);
      for (const comparison of computation.replay()!) {
        if (comparison.kind === 'skip') {
          verdicts.skip(comparison.count);
          continue;
        }
        const ordering = replaying.compare(comparison.a.register, comparison.b.register);
        if (comparison.kind === 'at most') verdicts.isAtMost(ordering);
        else verdicts.isEqual(ordering);
      }
    };
  });
}

type RecordedComparison =
  | { readonly kind: 'at most' | 'equal'; readonly a: Place; readonly b: Place }
  | { readonly kind: 'skip'; readonly count: number };

/** Which numbers are compared, and how. */
class RecordedComparisons implements Comparisons {
  readonly made: RecordedComparison[] = [];

  atMost<T>(_: unknown, a: T, b: T): void {
    this.made.push({ kind: 'at most', a: a as Place, b: b as Place });
  }

  equal<T>(_: unknown, a: T, b: T): void {
    this.made.push({ kind: 'equal', a: a as Place, b: b as Place });
  }

  skip(count: number): void {
    this.made.push({ kind: 'skip', count });
  }
}

import { mayBe } from '../arithmetic/rounded.js';
import { type Expected, referenceRun } from '../reference/reference-run.js';
import type { Dialect, Specification } from '../specification/specification.js';
import type { Stream } from '../subject/stream.js';
import type { Failure, Outcome } from '../subject/subject.js';
import type { Run } from './law.js';

type Answer = (streams: readonly Stream[]) => Promise<readonly Outcome[]>;

interface Entry {
  readonly stream: Stream;
  readonly outcome: Outcome;
}

/** What the subject did with each stream that it was shown; no stream is shown to it twice. */
export class Observations {
  readonly #answer: Answer;
  readonly #specification: Specification;
  readonly #dialect: Dialect;
  readonly #entries = new Map<string, Entry>();
  readonly #expected = new Map<string, Expected>();
  readonly #names = new Map<string, number>();

  constructor(specification: Specification, dialect: Dialect, answer: Answer) {
    this.#specification = specification;
    this.#dialect = dialect;
    this.#answer = answer;
  }

  /** Shows the subject the streams that it has not seen, all at once. */
  async show(streams: readonly Stream[]): Promise<void> {
    const fresh = new Map<string, Stream>();
    for (const stream of streams) {
      const key = keyOf(stream);
      if (this.#entries.has(key) || fresh.has(key)) continue;
      fresh.set(key, { ...stream, name: this.#unique(stream.name) });
    }
    if (fresh.size === 0) return;
    const outcomes = await this.#answer([...fresh.values()]);
    [...fresh].forEach(([key, stream], i) => {
      this.#entries.set(key, { stream, outcome: outcomes[i] });
    });
  }

  run(stream: Stream): Run | undefined {
    const key = keyOf(stream);
    const entry = this.#entries.get(key);
    if (!entry || !('trajectory' in entry.outcome)) return undefined;
    const expected = this.#expected.get(key) ?? referenceRun(this.#specification, this.#dialect, stream);
    this.#expected.set(key, expected);
    return { stream: entry.stream, trajectory: entry.outcome.trajectory, expected };
  }

  /** What the subject did with all streams that it ran to their end; first what a right one would not have done. */
  all(): readonly Run[] {
    const runs = [...this.#entries.values()].flatMap(({ stream }) => this.run(stream) ?? []);
    const wrong = new Set(runs.filter((run) => !isRight(run)));
    return runs.toSorted(
      (a, b) => Number(wrong.has(b)) - Number(wrong.has(a)) || a.stream.steps.length - b.stream.steps.length,
    );
  }

  failure(stream: Stream): Failure | undefined {
    const outcome = this.#entries.get(keyOf(stream))?.outcome;
    return outcome && 'failure' in outcome ? outcome.failure : undefined;
  }

  #unique(name: string): string {
    const count = (this.#names.get(name) ?? 0) + 1;
    this.#names.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  }
}

/** Streams that differ in their name only are one. */
function keyOf({ name: _, ...content }: Stream): string {
  return JSON.stringify(content, (_key, value) => (Number.isNaN(value) ? 'NaN' : value));
}

const isRight = ({ trajectory, expected }: Run): boolean =>
  trajectory.gradientsChanged.length === 0 &&
  expected.every((tensors, step) =>
    tensors.every((entries, i) => entries.every((set, j) => mayBe(set, trajectory.params[step][i][j]))),
  );

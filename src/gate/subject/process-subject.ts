import { type Greeting, protocol, runRequest } from './message.js';
import { oneLine } from './one-line.js';
import { readAnswer, readObject } from './read-answer.js';
import type { Dtype, Stream } from './stream.js';
import { StreamFailure } from './stream-failure.js';
import { type Outcome, type Subject, SubjectUnusable } from './subject.js';
import { type Launch, type Limits, SubjectProcess } from './subject-process.js';

/**
 * Starts a subject that speaks the protocol. Rejects with `SubjectUnusable` where it cannot be started, says that it is
 * unusable, or does not answer as the protocol says.
 */
export async function openProcess(name: string, launch: Launch, limits: Limits): Promise<Subject> {
  const started = performance.now();
  const first = await greeted(name, launch, limits);
  return new ProcessSubject(name, launch, limits, first, performance.now() - started);
}

interface Greeted {
  readonly process: SubjectProcess;
  readonly name: string;
  readonly dtypes: readonly Dtype[];
}

async function greeted(name: string, launch: Launch, limits: Limits): Promise<Greeted> {
  const process = new SubjectProcess(launch, limits);
  try {
    const line = await process.ask({ type: 'hello', protocol }, limits.startSeconds);
    if (typeof line !== 'string') throw new SubjectUnusable(`${name}: ${line.detail}`);
    const greeting = readObject(line) as Greeting;
    if (greeting.type === 'unusable')
      throw new SubjectUnusable(`${name}: ${oneLine(String(greeting.detail))}`);
    const spoken = greeting.type === 'ready' ? greeting.protocol : undefined;
    if (spoken !== protocol)
      throw new SubjectUnusable(
        `${name} answered ${oneLine(line, 80)} to hello; accepted: {"type":"ready","protocol":"${protocol}"}`,
      );
    const { dtypes = ['float64'], name: own } = greeting;
    if (!Array.isArray(dtypes) || dtypes.length === 0 || !dtypes.every(isDtype))
      throw new SubjectUnusable(
        `${name}: dtypes in its ready message; accepted: a list of float64 and float32`,
      );
    return { process, name: typeof own === 'string' ? `${name} (${oneLine(own, 80)})` : name, dtypes };
  } catch (error) {
    process.close();
    throw error instanceof StreamFailure ? new SubjectUnusable(`${name}: ${error.message}`) : error;
  }
}

const isDtype = (value: unknown): value is Dtype => value === 'float64' || value === 'float32';

class ProcessSubject implements Subject {
  readonly name: string;
  readonly dtypes: readonly Dtype[];
  milliseconds: number;
  readonly #given: string;
  readonly #launch: Launch;
  readonly #limits: Limits;
  /** None after a loss: the next stream starts a new one. */
  #process: SubjectProcess | undefined;
  #losses = 0;
  #asked = 0;

  constructor(given: string, launch: Launch, limits: Limits, first: Greeted, milliseconds: number) {
    this.name = first.name;
    this.dtypes = first.dtypes;
    this.milliseconds = milliseconds;
    this.#given = given;
    this.#launch = launch;
    this.#limits = limits;
    this.#process = first.process;
  }

  async run(streams: readonly Stream[]): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const stream of streams) {
      const started = performance.now();
      outcomes.push(await this.#outcome(stream));
      this.milliseconds += performance.now() - started;
    }
    return outcomes;
  }

  async close(): Promise<void> {
    this.#process?.close();
  }

  async #outcome(stream: Stream): Promise<Outcome> {
    const { losses } = this.#limits;
    if (this.#losses >= losses)
      return {
        failure: { kind: 'abandoned', detail: `not run: its process was lost ${losses} times before` },
      };
    const process = this.#process ?? (await greeted(this.#given, this.#launch, this.#limits)).process;
    this.#asked += 1;
    const id = this.#asked;
    const answer = await process.ask(runRequest(id, stream));
    let outcome: Outcome = typeof answer === 'string' ? readAnswer(answer, id, stream) : { failure: answer };
    // Whoever has lost the thread, or is about to end, is not asked again.
    if ('failure' in outcome && (outcome.failure.kind === 'protocol' || outcome.failure.kind === 'exited'))
      process.close();
    // An answer with something else behind it.
    else if (process.lost) outcome = { failure: process.lost };
    this.#process = process.lost ? undefined : process;
    if (process.lost) this.#losses += 1;
    return outcome;
  }
}

import type { CreateOptimizer } from './optimizer.js';
import { runStream } from './run-stream.js';
import type { Dtype, Stream } from './stream.js';
import type { Outcome, Subject } from './subject.js';

/** A subject in this process: for optimizers that are there as a function. Nothing ends one that does not come back. */
export class InProcessSubject implements Subject {
  readonly name: string;
  readonly dtypes: readonly Dtype[] = ['float64', 'float32'];
  milliseconds = 0;
  readonly #create: CreateOptimizer;

  constructor(create: CreateOptimizer, name = create.name || 'the optimizer') {
    this.name = name;
    this.#create = create;
  }

  async run(streams: readonly Stream[]): Promise<readonly Outcome[]> {
    const started = performance.now();
    const outcomes: Outcome[] = [];
    for (const stream of streams) outcomes.push(await runStream(this.#create, stream));
    this.milliseconds += performance.now() - started;
    return outcomes;
  }

  async close(): Promise<void> {}
}

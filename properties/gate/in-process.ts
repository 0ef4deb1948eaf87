import type { CreateOptimizer } from '../../src/gate/subject/optimizer.js';
import { runStream } from '../../src/gate/subject/run-stream.js';
import type { Outcome, Subject } from '../../src/gate/subject/subject.js';

/** A subject in this process: fast, and it may do nothing bad. */
export function inProcess(name: string, create: CreateOptimizer): Subject {
  return {
    name,
    dtypes: ['float64', 'float32'],
    milliseconds: 0,
    async run(streams) {
      const outcomes: Outcome[] = [];
      for (const stream of streams) outcomes.push(await runStream(create, stream));
      return outcomes;
    },
    close: async () => {},
  };
}

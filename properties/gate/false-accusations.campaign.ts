import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gate } from '../../src/gate/gate.js';
import { judge } from '../../src/gate/judge.js';
import { specificationOf, specifications } from '../../src/gate/specification/index.js';
import { defaultDialect, type Specification } from '../../src/gate/specification/specification.js';
import type { Subject } from '../../src/gate/subject/subject.js';
import { tensorwise } from './hand-written.js';
import { inProcess } from './in-process.js';
import { randomHyper } from './random-hyper.js';
import { right } from './right-optimizers.js';
import { simulatedSubject } from './simulated-subject.js';

/** With hyperparameters as they come, extreme ones among them, nothing that is right is called wrong. */
const RUNS = Number(process.env.GATE_RUNS ?? 1000);

async function neverAccused(
  subject: Subject,
  specification: Specification,
  hypers = randomHyper(specification),
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(hypers, fc.constantFrom('float64', 'float32'), async (hyper, dtype) => {
      const { laws } = await gate(subject, specification, { dtype, hyper }, judge);
      const violated = laws.filter(({ verdict }) => verdict === 'violated');
      expect(violated.map(({ id, detail, stream }) => ({ id, detail, stream }))).toEqual([]);
    }),
    { seed: 20260106, numRuns: RUNS },
  );
}

describe('the reference optimizers', () => {
  it.each(specifications)('$id', async (specification) => {
    const dialect = defaultDialect(specification);
    const subject = simulatedSubject('sound', { specification, dialect, mistakes: [] }, true);
    // The lines of RAdam multiply by 0 where the algorithm branches, and 0·(m̂/0) is not 0.
    const hypers = randomHyper(specification).filter(({ eps }) => specification.id !== 'radam' || eps !== 0);
    await neverAccused(subject, specification, hypers);
  });
});

describe('optimizers written by hand', () => {
  it.each(right)('%s %s', async (id, name, rule) => {
    await neverAccused(inProcess(name, tensorwise(rule)), specificationOf(id)!);
  });
});

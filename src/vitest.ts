import { expect } from 'vitest';
import { type GateOptions, gate } from './gate/gate.js';
import { judge } from './gate/judge.js';
import { specificationOf, specifications } from './gate/specification/index.js';
import { InProcessSubject } from './gate/subject/in-process-subject.js';
import type { CreateOptimizer } from './gate/subject/optimizer.js';
import { gateText } from './report/gate-text.js';
import { plain } from './report/style.js';

export type { GateOptions } from './gate/gate.js';
export type { CreateOptimizer, Optimizer, Values } from './gate/subject/optimizer.js';
export type { Dtype, Hyper } from './gate/subject/stream.js';

export interface OptimizerExpectation {
  /**
   * Passes where the optimizer conforms to the specification (`adamw`; `optproof gate --help` has the list), with the
   * dialect, hyperparameters and precision of `options`. Fails with the gate's report otherwise, undecided included.
   * Rejects with TypeError for a specification that there is not.
   */
  toSatisfy(specification: string, options?: GateOptions): Promise<void>;
}

/**
 * For tests of a library that has an optimizer: `await expectOptimizer(create).toSatisfy('adamw', { dtype: 'float32' })`.
 * It runs in the test's own process, about a thousand short runs in well under a second.
 */
export const expectOptimizer = (create: CreateOptimizer): OptimizerExpectation => ({
  async toSatisfy(name, options = {}) {
    const specification = specificationOf(name);
    if (!specification)
      throw new TypeError(
        `there is no specification ${name}; there are ${specifications.map(({ id }) => id).join(', ')}`,
      );
    const result = await gate(new InProcessSubject(create), specification, options, judge);
    const command = 'this test';
    expect(result.verdict, gateText({ result, command, version: '' }, plain, 100)).toBe('conforms');
  },
});

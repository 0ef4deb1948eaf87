import { expect } from 'vitest';
import { floatRuns } from '../../src/gate/arithmetic/float-run.js';
import { mayBe } from '../../src/gate/arithmetic/rounded.js';
import { simulate } from '../../src/gate/mistake/simulate.js';
import { sound } from '../../src/gate/recipe/conduct.js';
import { referenceRun } from '../../src/gate/reference/reference-run.js';
import type { Dialect, Specification } from '../../src/gate/specification/specification.js';
import type { Stream } from '../../src/gate/subject/stream.js';

/** The lines of a specification, run plainly, stay within the bound of its reference, which is other code. */
export function agreesWithReference(specification: Specification, dialect: Dialect, stream: Stream): number {
  const recipe = specification.recipe({ hyper: stream.hyper, dialect });
  const program = { right: recipe, wrong: recipe, conduct: sound, isWrong: () => false };
  const expected = referenceRun(specification, dialect, stream);
  const wrong: string[] = [];
  let compared = 0;
  for (const [step, { params }] of [...simulate(program, stream, floatRuns[stream.dtype])].entries()) {
    for (const [i, tensor] of params.entries()) {
      for (const [j, value] of tensor.entries()) {
        const set = expected[step][i][j];
        if (set.radius === Infinity) continue;
        compared += 1;
        if (!mayBe(set, value)) wrong.push(`step ${step + 1}: ${value} is not ${set.centre} ± ${set.radius}`);
      }
    }
  }
  expect(wrong, `${specification.id} ${JSON.stringify(dialect)} on ${stream.name}`).toEqual([]);
  return compared;
}

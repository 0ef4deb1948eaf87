import { expect, it } from 'vitest';
import { applicable } from '../../src/gate/diagnosis/candidates.js';
import { gate } from '../../src/gate/gate.js';
import { judge } from '../../src/gate/judge.js';
import { specifications } from '../../src/gate/specification/index.js';
import { everyDialect } from '../../src/gate/specification/specification.js';
import { below, seededRandom } from '../../src/scalar/random.js';
import { simulatedSubject } from './simulated-subject.js';

/** Of each dialect, so many mistakes in each precision; `every-mistake.ts` has all of them in the published one. */
const MISTAKES = 4;

const random = seededRandom(20260108n);
const answers: { readonly place: string; readonly first: string; readonly isRight: boolean }[] = [];

it.each(specifications)('the dialects of $id', async (specification) => {
  for (const dialect of everyDialect(specification)) {
    for (const dtype of ['float64', 'float32'] as const) {
      const place = `${specification.id} ${JSON.stringify(dialect)} ${dtype}`;
      const sound = simulatedSubject('sound', { specification, dialect, mistakes: [] }, true);
      expect((await gate(sound, specification, { dtype, dialect }, judge)).verdict, place).toBe('conforms');
      const suspect = { specification, dialect, hypers: specification.settings, dtype };
      const possible = applicable(suspect);
      for (let i = 0; i < MISTAKES; i += 1) {
        const mistake = possible[Number(below(random, BigInt(possible.length)))];
        const subject = simulatedSubject(mistake.id, { specification, dialect, mistakes: [mistake] }, true);
        const result = await gate(subject, specification, { dtype, dialect }, judge);
        expect(result.verdict, `${place} ${mistake.id}`).toBe('violates');
        const first = result.diagnosis[0].mistakes.join('+');
        answers.push({ place: `${place} ${mistake.id}`, first, isRight: first === mistake.id });
      }
    }
  }
});

it('98 % are named first', () => {
  const wrong = answers.filter(({ isRight }) => !isRight);
  console.log(answers.length, 'mistakes in dialects; another answer first:', wrong);
  expect(wrong.length / answers.length).toBeLessThanOrEqual(0.02);
});

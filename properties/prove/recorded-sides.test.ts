import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, decideSides, type Relation } from '../../src/formula/index.js';
import { Case } from '../../src/generate/case.js';
import { casesOf } from '../../src/generate/case-arbitrary.js';
import { decideInCase } from '../../src/prove/decide.js';
import { type PreparedFamily, prepare } from '../../src/prove/prepare.js';
import { FamilyReplays } from '../../src/prove/replays.js';
import { bigBalls, double, doubleDouble } from '../../src/prove/tiers.js';
import { ball } from '../../src/scalar/index.js';
import { theorems } from '../../theorems/index.js';

const cases = 120;
const seed = 20260105;

/** All that is decided in a case of a family. */
function relationsOf({ family, chains }: PreparedFamily): readonly Relation[] {
  return [
    ...family.hypotheses.values(),
    ...chains.flatMap(({ lines, conclusion }) => [...lines.map(({ relation }) => relation), conclusion]),
  ];
}

/**
 * How many sides were replayed, how often other number systems followed, how many of those that balls cannot decide were
 * decided exactly where they stand, and which differed from the case itself.
 */
function compared(member: PreparedFamily) {
  const { family } = member;
  const relations = relationsOf(member);
  const recorded = new FamilyReplays(family, relations);
  let replayed = 0;
  let followed = 0;
  let exact = 0;
  const differing: string[] = [];
  for (const recipe of fc.sample(casesOf(family), { numRuns: cases, seed })) {
    const instance = Case.fromRecipe(family, recipe);
    const replays = recorded.of(instance);
    for (const relation of relations) {
      const sides = replays.sides(relation, double);
      if (sides === undefined) continue;
      replayed += 1;
      const found = decideSides(relation, sides.scalar, sides.show);
      const expected = decide(relation, ball, instance.environment(ball));
      if (JSON.stringify(found) !== JSON.stringify(expected)) differing.push(relation.text);
      const exactDecision = () => decideInCase(relation, instance).decision;
      for (const scalar of [doubleDouble, bigBalls[0]]) {
        const wider = replays.sides(relation, scalar);
        if (wider === undefined) continue;
        followed += 1;
        const { decision } = decideSides(relation, wider.scalar, wider.show);
        const direct = decide(relation, scalar, instance.environment(scalar)).decision;
        // Ties are decided only where they were replayed, and 256 bits hold there what is computed from rounded numbers.
        if (
          decision === 'undecided'
            ? scalar === doubleDouble && direct !== decision
            : decision !== exactDecision()
        ) {
          differing.push(`${scalar.name}: ${relation.text}`);
        }
      }
      const exactly = found.decision === 'undecided' && replays.exactSides(relation);
      if (!exactly) continue;
      const { decision } = decideSides(relation, exactly.scalar, exactly.show);
      if (decision === 'undecided') continue;
      exact += 1;
      if (decision !== exactDecision()) differing.push(`exactly: ${relation.text}`);
    }
  }
  return { replayed, followed, exact, differing };
}

describe('a replayed case is decided as the case itself', () => {
  const shares: number[] = [];
  let exactly = 0;
  let wider = 0;

  test.each(theorems.filter((_, i) => i % 16 === 3))('$id', (theorem) => {
    for (const member of prepare(theorem).families.values()) {
      const { replayed, followed, exact, differing } = compared(member);
      expect(differing).toEqual([]);
      shares.push(replayed / (cases * relationsOf(member).length));
      exactly += exact;
      wider += followed / (2 * relationsOf(member).length * cases);
    }
  });

  test('and many are replayed', () => {
    expect(shares.filter((share) => share > 0.1).length).toBeGreaterThan(shares.length / 3);
    expect(exactly).toBeGreaterThan(100);
    expect(wider).toBeGreaterThan(1);
  });
});

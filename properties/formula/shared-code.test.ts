import { deepStrictEqual } from 'node:assert/strict';
import { describe, test } from 'vitest';
import { mutations, parseRelation, type Relation, visitSides } from '../../src/formula/index.js';
import { rational } from '../../src/scalar/rational.js';
import { environmentOf, q, scope, vectorOf } from './lecture.js';

const values = {
  η: q(1, 2),
  L: q(3),
  x: vectorOf(1, 2),
  v: vectorOf(5, 7, -3),
  H: [vectorOf(2, 1, 4), vectorOf(1, 2, -5)],
};

/** The values of all sides for all indices, by name; or that there are none. */
function evaluated(relation: Relation): unknown {
  const found: string[] = [];
  try {
    visitSides(relation, rational, environmentOf(values), (sides, at) => {
      const indices = [...at()].sort(([a], [b]) => (a < b ? -1 : 1));
      found.push(
        `${indices.join(' ')}: ${sides.map((side) => rational.approximate(side as never)).join(' ')}`,
      );
      return false;
    });
  } catch (error) {
    return (error as Error).name;
  }
  return found.sort();
}

// A mutant has the nodes of the original that it leaves alone, at other indices or within other operators.
describe('a mutation has the value of its text', () => {
  test.each([
    'x_i + v_j ≤ L·x_i·v_j',
    'L·v_j − x_i·H_{i,j} ≤ x_i',
    'Σᵢ x_i·v_j + η·v_j = Σᵢ x_i·H_{i,j}·v_j',
    'Σ_{i=1}^{2} Σ_{j=1}^{3} H_{i,j}·v_j ≤ v_k + Σ_{j=1}^{2} H_{j,k}·v_j',
    'max_{i=1}^{2} (x_i − Σ_{j=1}^{3} v_j·H_{i,j}) < Σ_{j=1}^{3} v_j·L + x_i',
    'L·Σ_{k=1}^{2} x_k·x_i + v_j ≤ x_i',
  ])('%s', (text) => {
    for (const order of ['toReversed', 'slice'] as const) {
      const original = parseRelation(text, scope);
      const all = [original, ...mutations(original).map(({ relation }) => relation)];
      for (const relation of all[order]()) {
        const { indices } = relation;
        deepStrictEqual(evaluated(relation), evaluated(parseRelation(relation.text, scope, { indices })));
      }
    }
  });
});

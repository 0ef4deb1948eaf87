import { describe, expect, it } from 'vitest';
import { changedRecipe } from '../../src/gate/diagnosis/candidate.js';
import { applicable } from '../../src/gate/diagnosis/candidates.js';
import { mistakes } from '../../src/gate/mistake/index.js';
import { expressionOf } from '../../src/gate/recipe/compiled-recipe.js';
import { specifications } from '../../src/gate/specification/index.js';
import { defaultDialect, everyDialect } from '../../src/gate/specification/specification.js';

describe('the catalogue of mistakes', () => {
  it('has names of its own', () => {
    expect(new Set(mistakes.map(({ id }) => id)).size).toBe(mistakes.length);
    expect(mistakes.length).toBeGreaterThanOrEqual(60);
  });

  it('has a place for each mistake in some specification, and its lines can be read', () => {
    const made = new Set<string>();
    for (const specification of specifications) {
      const dialect = defaultDialect(specification);
      for (const mistake of applicable({
        specification,
        dialect,
        hypers: specification.settings,
        dtype: 'float64',
      })) {
        made.add(mistake.id);
        for (const hyper of specification.settings) {
          const recipe = changedRecipe(specification.recipe({ hyper, dialect }), [mistake]);
          for (const { formula } of recipe?.lines ?? []) expressionOf(formula);
        }
      }
    }
    expect(mistakes.map(({ id }) => id).filter((id) => !made.has(id))).toEqual([]);
  });

  it('has lines for every dialect, and closed forms, that can be read', () => {
    for (const specification of specifications) {
      for (const dialect of everyDialect(specification)) {
        for (const hyper of specification.settings) {
          const { constant, impulse } = specification.traits({ hyper, dialect });
          const formulas = specification.recipe({ hyper, dialect }).lines.map(({ formula }) => formula);
          for (const formula of [...formulas, constant ?? '0', impulse ?? '0']) expressionOf(formula);
        }
      }
    }
  });
});

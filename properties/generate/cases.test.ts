import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Case } from '../../src/generate/case.js';
import { casesOf } from '../../src/generate/case-arbitrary.js';
import type { Family } from '../../src/generate/family.js';
import type { Recipe } from '../../src/generate/recipe.js';
import { decideInCase } from '../../src/prove/decide.js';
import { prepare } from '../../src/prove/prepare.js';
import { type Rational, ratio, rational } from '../../src/scalar/index.js';
import { theorems } from '../../theorems/index.js';

const seed = 20260104;
const families = theorems.flatMap((theorem) =>
  [...prepare(theorem).families.values()].map(({ family }) => ({
    name: `${theorem.id}, ${family.name}`,
    family,
  })),
);

/** Families that draw something in a way that none before them does; the laws of drawing need no more of them. */
const seen = new Set<string>();
const telling = families.filter(({ family }) => {
  const ways = [...family.draws.values()].map(({ draw, bounds }) =>
    [draw.type.kind, draw.domain(bounds, false).kind, draw.extents.length, draw.activeRows].join(' '),
  );
  const isNew = ways.some((way) => !seen.has(way));
  for (const way of ways) seen.add(way);
  return isNew;
});

const recipes = (family: Family, count: number): readonly Recipe[] =>
  fc.sample(casesOf(family), { seed, numRuns: count });
const same = (a: Rational, b: Rational) => rational.compare(a, b) === 'equal';
const text = (recipe: Recipe) =>
  JSON.stringify([[...recipe.integers], [...recipe.parameters]], (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  );

describe.each(telling)('cases of $name', ({ family }) => {
  test('reach the corners', () => {
    const sample = recipes(family, 600);
    for (const [name, { least, greatest }] of family.integers) {
      const values = new Set(sample.map((recipe) => recipe.integers.get(name)));
      expect(
        [...values].sort((a, b) => a! - b!),
        name,
      ).toEqual(Array.from({ length: greatest - least + 1 }, (_, i) => least + i));
    }
    for (const [name, { draw, bounds }] of family.draws) {
      const arrays = sample.map((recipe) => recipe.parameters.get(name)!);
      const some = (holds: (entries: readonly Rational[]) => boolean) => arrays.some(holds);
      const domain = draw.domain(bounds, false);
      const zeroAllowed = domain.kind === 'real' || domain.kind === 'nonnegative';
      const lowest = domain.kind === 'unit' && domain.closedBelow;
      if (zeroAllowed || lowest)
        expect(
          some((a) => a.every((q) => same(q, ratio(0)))),
          `${name}: all zero`,
        ).toBe(true);
      if (domain.kind === 'unit' && domain.closedAbove) {
        expect(
          some((a) => a.some((q) => same(q, ratio(1)))),
          `${name}: on the upper bound`,
        ).toBe(true);
      }
      if (draw.activeRows === undefined && arrays.some((a) => a.length > 2)) {
        expect(
          some((a) => a.length > 1 && a.every((q) => same(q, a[0]))),
          `${name}: all equal`,
        ).toBe(true);
        expect(
          some((a) => new Set(a.map((q) => rational.approximate(q))).size === a.length && a.length > 2),
          `${name}: all different`,
        ).toBe(true);
      }
    }
  });
});

describe.each(families)('cases of $name', ({ family }) => {
  test('satisfy every hypothesis, by construction', () => {
    for (const recipe of recipes(family, 2)) {
      const instance = Case.fromRecipe(family, recipe);
      for (const [name, relation] of family.hypotheses) {
        expect(decideInCase(relation, instance).decision, name).toBe('proved');
      }
    }
  });

  test('are the same for the same seed', () => {
    expect(recipes(family, 3).map(text)).toEqual(recipes(family, 3).map(text));
  });

  test('shrink to least dimensions and zeros and ones', () => {
    const details = fc.check(
      fc.property(casesOf(family), () => false),
      { seed, numRuns: 1 },
    );
    const [smallest] = details.counterexample as [Recipe];
    for (const [name, { least }] of family.integers) expect(smallest.integers.get(name), name).toBe(least);
    for (const [name, entries] of smallest.parameters) {
      for (const entry of entries) expect(['0', '1', '-1', '1/2'], name).toContain(textOf(entry));
    }
  });
});

function textOf({ numerator, denominator, exponent }: Rational): string {
  const top = numerator << BigInt(Math.max(0, exponent));
  const bottom = denominator << BigInt(Math.max(0, -exponent));
  return bottom === 1n ? `${top}` : `${top}/${bottom}`;
}

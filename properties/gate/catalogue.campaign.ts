import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { applicable } from '../../src/gate/diagnosis/candidates.js';
import { gate } from '../../src/gate/gate.js';
import { judge } from '../../src/gate/judge.js';
import { specifications } from '../../src/gate/specification/index.js';
import { defaultDialect } from '../../src/gate/specification/specification.js';
import { simulatedSubject } from './simulated-subject.js';

/**
 * Every mistake in every specification that it applies to, computed with other roundings than the diagnosis computes
 * it: caught, and named first.
 */
const lines: string[] = [];
const totals = { made: 0, caught: 0, right: 0 };

describe.each(['float64', 'float32'] as const)('in %s', (dtype) => {
  it.each(specifications)('the mistakes in $id', async (specification) => {
    const dialect = defaultDialect(specification);
    const sound = simulatedSubject('sound', { specification, dialect, mistakes: [] }, true);
    expect((await gate(sound, specification, { dtype }, judge)).verdict).toBe('conforms');
    for (const mistake of applicable({ specification, dialect, hypers: specification.settings, dtype })) {
      const subject = simulatedSubject(mistake.id, { specification, dialect, mistakes: [mistake] }, true);
      const { verdict, laws, diagnosis } = await gate(subject, specification, { dtype }, judge);
      const first = diagnosis[0]?.mistakes.join('+');
      totals.made += 1;
      if (verdict === 'violates') totals.caught += 1;
      if (first === mistake.id) totals.right += 1;
      const seen = laws.filter((law) => law.verdict === 'violated').map(({ id }) => id);
      const answer = first === mistake.id ? '' : ` → ${first ?? verdict}`;
      lines.push(`${dtype} ${specification.id} ${mistake.id}${answer}: ${seen.join(', ')}`);
    }
  });
});

afterAll(() => {
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/gate-catalogue.txt', `${JSON.stringify(totals)}\n${lines.join('\n')}\n`);
});

it('98 % are caught, and as many named first', () => {
  expect(totals.caught).toBe(totals.made);
  expect(totals.right / totals.made).toBeGreaterThanOrEqual(0.98);
});

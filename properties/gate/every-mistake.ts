import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { standingOf } from '../../src/gate/diagnosis/standing.js';
import { gate } from '../../src/gate/gate.js';
import { judge } from '../../src/gate/judge.js';
import { mistakes } from '../../src/gate/mistake/index.js';
import { specifications } from '../../src/gate/specification/index.js';
import { defaultDialect } from '../../src/gate/specification/specification.js';
import type { Dtype } from '../../src/gate/subject/stream.js';
import { simulatedSubject } from './simulated-subject.js';

/**
 * Every mistake in every specification, computed with other roundings than the diagnosis computes it: caught, and named
 * first. One that makes a dialect must be told to be that dialect; what has no place in a specification is listed. The
 * two formats are campaigns of their own, so that each has a core.
 */
export function catchesEveryMistakeIn(dtype: Dtype): void {
  const lines: string[] = [];
  const totals = { absent: 0, hidden: 0, dialect: 0, made: 0, caught: 0, right: 0 };

  it.each(specifications)('the mistakes in $id', async (specification) => {
    const dialect = defaultDialect(specification);
    const sound = simulatedSubject('sound', { specification, dialect, mistakes: [] }, true);
    expect((await gate(sound, specification, { dtype }, judge)).verdict).toBe('conforms');
    const suspect = { specification, dialect, hypers: specification.settings, dtype };
    for (const mistake of mistakes) {
      const place = `${dtype} ${specification.id} ${mistake.id}`;
      const standing = standingOf(mistake, suspect);
      totals[standing.kind] += 1;
      if (standing.kind === 'absent' || standing.kind === 'hidden') {
        lines.push(`${place}: ${standing.kind}`);
        continue;
      }
      const subject = simulatedSubject(mistake.id, { specification, dialect, mistakes: [mistake] }, true);
      const result = await gate(subject, specification, { dtype }, judge);
      const seen = result.laws.filter(({ verdict }) => verdict === 'violated').map(({ id }) => id);
      if (standing.kind === 'dialect') {
        expect(result, place).toMatchObject({ verdict: 'violates', conformsTo: standing.dialect });
        lines.push(
          `${place}: is the dialect ${JSON.stringify(standing.dialect)}, told by ${seen.join(', ')}`,
        );
        continue;
      }
      const first = result.diagnosis[0]?.mistakes.join('+') ?? result.verdict;
      if (result.verdict === 'violates') totals.caught += 1;
      if (first === mistake.id) totals.right += 1;
      lines.push(`${place}${first === mistake.id ? '' : ` → ${first}`}: ${seen.join(', ')}`);
    }
  });

  afterAll(() => {
    mkdirSync('reports', { recursive: true });
    writeFileSync(`reports/gate-catalogue-${dtype}.txt`, `${JSON.stringify(totals)}\n${lines.join('\n')}\n`);
    // The figures that the README quotes.
    console.log(dtype, totals);
  });

  it('all are caught, and 98 % named first', () => {
    expect(totals.made).toBeGreaterThan(700);
    expect(totals.caught).toBe(totals.made);
    expect(totals.right / totals.made).toBeGreaterThanOrEqual(0.98);
  });
}

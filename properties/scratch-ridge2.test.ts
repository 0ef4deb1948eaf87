import { test } from 'vitest';
import { prepare } from '../src/prove/prepare.js';
import { holdsUniversally } from '../src/prove/universal.js';
import { ridgeSvd } from '../theorems/least-squares/ridge-svd.js';
import { casesOf } from '../src/generate/case-arbitrary.js';
import { Case } from '../src/generate/case.js';
import { decideInCase } from '../src/prove/decide.js';
import fc from 'fast-check';
test('s', () => {
  const p = prepare(ridgeSvd);
  for (const [name, {family, chains}] of p.families) {
    const cs = fc.sample(casesOf(family), {numRuns: 5, seed: 3}).map(r => Case.fromRecipe(family, r));
    for (const c of cs) {
      for (const [h, rel] of family.hypotheses) { const t=performance.now(); decideInCase(rel, c); console.log(name, h, Math.round(performance.now()-t)); }
      for (const l of chains[0].lines) { const t=performance.now(); const d = decideInCase(l.relation, c); console.log(name, 'line', d.decision, Math.round(performance.now()-t)); }
    }
    for (const l of chains[0].lines) { const t=performance.now(); const u = holdsUniversally(l, family, 5n); console.log(name, JSON.stringify(u), Math.round(performance.now()-t)); }
  }
}, 100000);

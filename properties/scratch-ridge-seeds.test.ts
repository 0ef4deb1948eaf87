import { test } from 'vitest';
import { check } from '../src/prove/check.js';
import { leastSquares } from '../theorems/least-squares/index.js';
import { earlyStopping } from '../theorems/early-stopping/index.js';
const runs = Number(process.env.R ?? 1000);
for (const t of [...leastSquares, ...earlyStopping]) test(t.id, () => {
  for (const seed of (process.env.S ?? '11,12,13').split(',').map(Number)) {
    const r = check(t, { runs, seed });
    console.log(`@@ ${t.id} ${seed} ${r.verdict} ${Math.round(r.milliseconds)}`, r.verdict === 'proved' ? '' : JSON.stringify([r.mutations.survivors, ...[...r.lines, ...r.hypotheses, ...r.sharp, ...r.refutations].filter((x) => x.verdict !== 'proved').map((x) => (x as { detail?: string }).detail ?? x), r.float64]));
  }
}, 400000);

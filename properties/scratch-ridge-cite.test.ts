import { test } from 'vitest';
import { leastSquares } from '../theorems/least-squares/index.js';
import { earlyStopping } from '../theorems/early-stopping/index.js';
import { claims } from '../theorems/documents/index.js';
test('cites', () => {
  const settled = new Map<string, string>();
  for (const t of [...leastSquares, ...earlyStopping]) {
    const cited = new Set(Object.values(t.proof).flatMap((c) => c.steps.flatMap((s) => [s.by].flat())));
    for (const h of Object.keys(t.given)) if (!cited.has(h)) console.log('UNCITED', t.id, h);
    for (const s of t.settles) { if (!claims.some((c) => c.id === s)) console.log('UNKNOWN', s); settled.set(s, t.id); }
    for (const s of Object.keys(t.refutes ?? {})) if (!t.settles.includes(s)) console.log('REF', s);
  }
  for (const c of claims) if (/lectures\/(ridge|early)/.test(c.id)) console.log(settled.has(c.id) ? 'ok' : 'OPEN', c.id, c.asWritten, settled.get(c.id));
  for (const c of claims) if ((c.asWritten === 'false' || c.asWritten === 'typo') && settled.has(c.id) && ![...leastSquares, ...earlyStopping].some((t) => t.refutes?.[c.id])) console.log('FALSE WITHOUT REFUTATION', c.id);
});

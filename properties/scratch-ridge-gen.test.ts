import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { check } from '../src/prove/check.js';
import { leastSquares } from '../theorems/least-squares/index.js';
import { earlyStopping } from '../theorems/early-stopping/index.js';
const camel = (k: string) => k.replace(/-(.)/g, (_, c: string) => c.toUpperCase());
for (const t of [...leastSquares, ...earlyStopping]) test(t.id, () => {
  const r = check(t, { runs: 100, seed: 20260101 });
  console.log(t.id, r.verdict, Math.round(r.milliseconds));
  const ev: Record<string, string[]> = {};
  for (const l of r.lines) ev[l.chain] = [...(ev[l.chain] ?? []), l.kind];
  const q = (xs: readonly string[]) => `[${xs.map((x) => `'${x}'`).join(', ')}]`;
  const att = r.sharp.filter((s) => s.attained).map((s) => s.chain);
  const need = r.hypotheses.filter((h) => h.needed).map((h) => h.name);
  const ref = r.refutations.map((x) => x.claim);
  const body = `import { ${camel(t.id)} } from '../../../theorems/${t.subject}/${t.id}.js';
import { proves } from '../proves.js';

proves(${camel(t.id)}, {
  evidence: {
${Object.entries(ev).map(([c, k]) => `    ${c}: ${q(k)},`).join('\n')}
  },
  attained: ${q(att)},
  needed: ${q(need)},
${ref.length ? `  refutes: ${q(ref)},\n` : ''}});
`;
  mkdirSync(`properties/theorems/${t.subject}`, { recursive: true });
  if (r.verdict === 'proved') writeFileSync(`properties/theorems/${t.subject}/${t.id}.test.ts`, body);
}, 60000);

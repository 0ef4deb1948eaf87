import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { check } from '../src/prove/check.js';
import { rates } from '../theorems/rates/index.js';
const file = (id: string) => id;
const q = (list: readonly string[]) => `[${list.map((x) => `'${x}'`).join(', ')}]`;
for (const theorem of rates) test(theorem.id, () => {
  const name = theorem.id.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());
  const r = check(theorem, { runs: 100, seed: 20260101 });
  if (r.verdict !== 'proved') { process.stdout.write(`NOT PROVED ${theorem.id} ${JSON.stringify(r.mutations.survivors)} ${JSON.stringify(r.sharp.filter((x) => x.verdict !== 'proved'))}${JSON.stringify(r.lines.filter((x) => x.verdict !== 'proved'))}\n`); return; }
  process.stdout.write(`${theorem.id} ${Math.round(r.milliseconds)}\n`);
  const evidence = new Map<string, string[]>();
  for (const l of r.lines) evidence.set(l.chain, [...(evidence.get(l.chain) ?? []), l.kind]);
  const refutes = r.refutations.map((x) => x.claim);
  writeFileSync(`properties/theorems/rates/${file(theorem.id)}.test.ts`, `import { ${name} } from '../../../theorems/rates/${theorem.id}.js';
import { proves } from '../proves.js';

proves(${name}, {
  evidence: { ${[...evidence].map(([c, k]) => `${c}: ${q(k)}`).join(', ')} },
  attained: ${q(r.sharp.filter((s) => s.attained).map((s) => s.chain))},
  needed: ${q(r.hypotheses.filter((h) => h.needed).map((h) => h.name))},
${refutes.length ? `  refutes: ${q(refutes)},\n` : ''}});
`);
}, 600000);

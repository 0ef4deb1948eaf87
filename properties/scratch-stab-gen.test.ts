import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { check } from '../src/prove/check.js';
import { descent } from '../theorems/descent/index.js';
import { stability } from '../theorems/stability/index.js';
const camel = (id: string) => id.replace(/-([a-z0-9])/g, (_, c: string) => c.toUpperCase());
test('gen', () => {
  for (const t of [...descent, ...stability]) {
    const r = check(t, { runs: 100, seed: 20260101 });
    const ev: Record<string, string[]> = {};
    for (const { chain, kind } of r.lines) (ev[chain] ??= []).push(kind);
    const list = (xs: readonly string[]) => `[${xs.map((x) => `'${x}'`).join(', ')}]`;
    let text = `import { ${camel(t.id)} } from '../../../theorems/${t.subject}/${t.id}.js';\nimport { proves } from '../proves.js';\n\nproves(${camel(t.id)}, {\n  evidence: {\n`;
    for (const [c, k] of Object.entries(ev)) text += `    ${c}: ${list(k)},\n`;
    text += `  },\n  attained: ${list(r.sharp.filter((s) => s.attained).map((s) => s.chain))},\n  needed: ${list(r.hypotheses.filter((h) => h.needed).map((h) => h.name))},\n`;
    if (r.refutations.length) text += `  refutes: ${list(r.refutations.map((x) => x.claim))},\n`;
    text += '});\n';
    mkdirSync(`properties/theorems/${t.subject}`, { recursive: true });
    writeFileSync(`properties/theorems/${t.subject}/${t.id}.test.ts`, text);
    process.stdout.write(`${t.id} ${r.verdict} ${Math.round(r.milliseconds)}ms ${r.evidence.kind} ${r.evidence.log2ErrorBound} ${JSON.stringify(r.mutations.survivors)}\n`);
  }
}, 300000);

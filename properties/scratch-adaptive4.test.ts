import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { check } from '../src/prove/check.js';
const files = (process.env.TH ?? '').split(',');
test('gen', { timeout: 600000 }, async () => {
  for (const f of files) {
    const m = await import(/* @vite-ignore */ new URL('../theorems/' + f + '.ts', import.meta.url).pathname);
    const [name, th] = Object.entries(m)[0] as any;
    const r = check(th, { runs: 100, seed: 20260101 });
    const ev: Record<string, string[]> = {};
    for (const { chain, kind } of r.lines) ev[chain] = [...(ev[chain] ?? []), kind];
    const list = (a: string[]) => `[${a.map((x) => `'${x}'`).join(', ')}]`;
    const parts = [
      `  evidence: {\n${Object.entries(ev).map(([c, k]) => `    ${c}: ${list(k)},`).join('\n')}\n  },`,
      `  attained: ${list(r.sharp.filter((x) => x.attained).map((x) => x.chain))},`,
      `  needed: ${list(r.hypotheses.filter((x) => x.needed).map((x) => x.name))},`,
    ];
    if (r.refutations.length) parts.push(`  refutes: ${list(r.refutations.map((x) => x.claim))},`);
    writeFileSync(new URL('./theorems/' + f + '.test.ts', import.meta.url).pathname,
`import { ${name} } from '../../../theorems/${f}.js';
import { proves } from '../proves.js';

proves(${name}, {
${parts.join('\n')}
});
`);
    console.log(f, r.verdict, Math.round(r.milliseconds));
  }
});

import { test } from 'vitest';
import { check } from '../src/prove/check.js';
import { readFileSync } from 'node:fs';
Error.stackTraceLimit = 40;
const say = (x: unknown) => process.stderr.write(`${typeof x === 'string' ? x : JSON.stringify(x, (_, v) => typeof v === 'bigint' ? `${v}` : v)}\n`);
const spec = JSON.parse(readFileSync('/tmp/mom-spec.json', 'utf8')) as { files: string[]; runs: number; seeds: number[] };
test('scratch', async () => {
  for (const file of spec.files) {
    const module = await import(/* @vite-ignore */ `/work/main/theorems/${file}.ts`);
    const theorem = Object.values(module)[0] as never;
    for (const seed of spec.seeds) {
      try {
        const r = check(theorem, { runs: spec.runs, seed });
        say(`== ${r.id} ${r.verdict} ${r.evidence.kind} ${Math.round(r.milliseconds)}ms`);
        for (const l of r.lines) if (spec.seeds.length === 1 || l.verdict !== 'proved') say(`   ${l.chain}: ${l.kind} ${l.verdict} ${l.detail ?? ''}`);
        for (const h of r.hypotheses) if (h.verdict !== 'proved') say(`   H ${h.name} ${h.verdict} ${h.detail}`); 
        for (const h of r.sharp) if (h.verdict !== 'proved') say(`   S ${h.chain} ${h.verdict} ${h.detail}`);
        for (const h of r.refutations) { if (h.verdict !== 'proved') say(`   R ${h.claim} ${h.verdict} ${h.detail}`); }
        if (spec.seeds.length === 1) say({ needed: r.hypotheses.filter((h) => h.needed).map((h) => h.name), attained: r.sharp.filter((s) => s.attained).map((s) => s.chain), refutes: r.refutations.map((x) => x.claim) });
        if (r.mutations.survivors.length) say(r.mutations.survivors.map((s) => `   M ${s}`).join('\n'));
        if (r.float64 && r.float64.verdict !== 'proved') say(r.float64);
        if (r.float64?.detail) say(r.float64.detail);
        if (r.detail) say(r.detail);
        for (const l of r.lines) if (l.verdict === 'refuted') say(l); if (r.counterexample) say(r.counterexample);
      } catch (error) { say(`== ${file} THROWS ${(error as Error).message}\n${(error as Error).stack?.split('\n').slice(10, 20).join('\n')}`); }
    }
  }
}, 590000);

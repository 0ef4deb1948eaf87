import { test } from 'vitest';
import { check } from '../src/prove/check.js';
import { instanceText } from '../src/report/exact-text.js';

const files = (process.env.TH ?? '').split(',');
test('scratch', { timeout: 600000 }, async () => {
  for (const f of files) {
    const m = await import(/* @vite-ignore */ new URL('../theorems/' + f + '.ts', import.meta.url).pathname);
    for (const th of Object.values(m) as any[]) {
      for (const seed of (process.env.SEEDS ?? '20260101').split(',').map(Number)) {
        try {
        const r = check(th, { runs: Number(process.env.RUNS ?? 100), seed });
        console.log(`### ${r.id} seed ${seed}: ${r.verdict} ${Math.round(r.milliseconds)} ms cases ${r.evidence.cases} ${r.detail ?? ''}`);
        for (const l of r.lines) if (!process.env.QUIET || l.verdict !== 'proved' || l.detail) console.log(`  ${l.chain}: ${l.relation} ${l.right.slice(0, 60)}  [${l.kind}] ${l.verdict} ${l.detail ?? ''}`);
        for (const h of r.hypotheses) if (!process.env.QUIET || h.verdict !== 'proved') console.log(`  hyp ${h.name} needed=${h.needed} ${h.verdict} ${h.detail ?? ''}`);
        for (const s of r.sharp) if (!process.env.QUIET || s.verdict !== 'proved') console.log(`  sharp ${s.chain} attained=${s.attained} ratio=${s.ratio} ${s.verdict} ${s.detail ?? ''}`);
        for (const s of r.refutations) if (!process.env.QUIET || s.verdict !== 'proved') console.log(`  refutes ${s.claim} ${s.verdict} ${s.detail ?? ''} found: ${s.found ? instanceText(s.found) : '-'}`);
        console.log(`  mutations ${r.mutations.refuted}/${r.mutations.made}`, r.mutations.survivors);
        if (r.float64) console.log(`  float ${JSON.stringify(r.float64)}`);
        if (r.counterexample) console.log(`  COUNTEREXAMPLE ${instanceText(r.counterexample)} :: ${r.counterexample.shows}`);
        } catch (e) { console.log(`### ${th.id}: THROWN ${(e as Error).message}\n${(e as Error).stack?.split('\n').slice(0,6).join('\n')}`); }
      }
    }
  }
});

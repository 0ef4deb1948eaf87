import { test } from 'vitest';
import { check } from '../src/prove/check.js';
import { print } from '../src/formula/index.js';
const files = (process.env.F ?? '').split(',');
const seeds = (process.env.S ?? '1').split(',').map(Number);
const runs = Number(process.env.R ?? 100);
const q = (k: string, v: unknown) => {
  if (v && typeof v === 'object' && 'numerator' in v) { const r = v as any; let n = r.numerator, d = r.denominator; if (r.exponent > 0) n <<= BigInt(r.exponent); if (r.exponent < 0) d <<= BigInt(-r.exponent); return d === 1n ? `${n}` : `${n}/${d}`; }
  return typeof v === 'bigint' ? `${v}` : v;
};
for (const f of files) test(f, async () => {
  const m = await import(/* @vite-ignore */ `/work/main/theorems/${f}.ts`);
  for (const t of Object.values(m)) for (const seed of seeds) {
    const r = check(t as never, { runs, seed });
    let out = `${r.id} ${r.verdict} seed ${seed} ${Math.round(r.milliseconds)}ms mut ${r.mutations.made}/${r.mutations.refuted} ${JSON.stringify(r.mutations.survivors)} err ${r.evidence.log2ErrorBound} cases ${r.evidence.cases}\n`;
    if (process.env.Q !== '1' || r.verdict !== 'proved') {
      for (const l of r.lines) out += `${l.verdict === 'proved' ? '  ok' : '  XX'} ${l.chain} ${l.relation} ${l.right.slice(0, 60)} [${l.kind}] ${(l as any).detail ?? ''} ${l.verdict}\n`;
      for (const x of [...r.hypotheses, ...r.sharp, ...r.refutations] as any[]) out += `${x.verdict === 'proved' ? '  ok' : '  XX'} ${x.name ?? x.chain ?? x.claim} ${x.needed ?? x.attained ?? (x.found ? 'found' : 'notfound')} ${x.ratio ?? ''} ${x.detail ?? ''} ${x.found ? JSON.stringify(x.found.inputs.map((i: any) => [i.name, i.value]), q) : ''}\n`;
      if (r.float64) out += `  float ${JSON.stringify(r.float64)}\n`;
      if (r.counterexample) out += `  CE ${JSON.stringify(r.counterexample.inputs.map((i) => [i.name, i.value]), q)} ${r.counterexample.shows}\n`;
    }
    process.stdout.write(out);
  }
}, 300000);

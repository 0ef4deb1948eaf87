import { test } from 'vitest';
import { check } from '../src/prove/check.js';
const files = (process.env.F ?? '').split(',');
const seeds = (process.env.S ?? '1').split(',').map(Number);
const runs = Number(process.env.R ?? 100);
for (const f of files) test(f, async () => {
  const m = await import(/* @vite-ignore */ `/work/main/theorems/${f}.ts`);
  for (const t of Object.values(m)) for (const seed of seeds) {
  const r = check(t as never, {runs, seed});
  console.log(r.id, r.verdict, seed, Math.round(r.milliseconds)+'ms', 'mut', r.mutations.made, r.mutations.refuted, r.mutations.survivors);
  for (const l of r.lines) console.log(l.verdict==='proved'?'  ok':'  XX', l.chain, l.relation, l.right.slice(0,50), l.kind, (l as any).detail ?? '', l.verdict);
  console.log('  err', r.evidence.log2ErrorBound, 'cases', r.evidence.cases);
  for (const x of [...r.hypotheses, ...r.sharp, ...r.refutations] as any[]) console.log(x.verdict==='proved'?'  ok':'  XX', x.name ?? x.chain ?? x.claim, x.needed ?? x.attained ?? (x.found ? 'found' : 'notfound'), x.ratio ?? '', x.detail ?? '', x.found ? JSON.stringify(x.found.inputs.map((i: any)=>[i.name,i.value]),(k,v)=>typeof v==='bigint'?Number(v):v).replace(/"(numerator|denominator|exponent)":/g,'') : '');
  if (r.float64) console.log('  float', JSON.stringify(r.float64));
  if (r.counterexample) console.log('  CE', JSON.stringify(r.counterexample,(k,v)=>typeof v==='bigint'?Number(v):v).slice(0,2000));
  }
}, 200000);

import { test } from 'vitest';
import { check } from '../src/prove/check.js';
const names = (process.env.T ?? '').split(',');
const runs = Number(process.env.R ?? 100);
const seeds = (process.env.S ?? '20260101').split(',').map(Number);
for (const name of names) for (const seed of seeds) test(name + seed, async () => {
  const module = await import('../theorems/rates/' + name + '.js');
  const theorem = Object.values(module)[0] as never;
  const r = check(theorem, { runs, seed });
  const out: string[] = [`### ${name} seed ${seed}: ${r.verdict} ${Math.round(r.milliseconds)} ms ${JSON.stringify(r.evidence)}`];
  for (const l of r.lines) out.push(`  ${l.chain}: ${l.left.slice(0,40)} ${l.relation} ${l.right.slice(0,40)} [${l.kind}] ${l.verdict} ${l.detail ?? ''}`);
  for (const h of r.hypotheses) out.push(`  H ${h.name} needed=${h.needed} ${h.verdict} ${h.detail ?? ''}`);
  for (const s of r.sharp) out.push(`  S ${s.chain} attained=${s.attained} ratio=${s.ratio} ${s.verdict} ${s.detail ?? ''}`);
  for (const f of r.refutations) out.push(`  R ${f.claim} ${f.verdict} ${f.detail ?? ''} broken=${f.broken.map((b)=>b.line)} found=${f.found ? f.found.inputs.map((i) => i.name + '=' + JSON.stringify(i.value, (_, v) => typeof v === 'bigint' ? String(v) : v)).join(' ').slice(0, 900) : null}`);
  out.push(`  M made ${r.mutations.made} refuted ${r.mutations.refuted} survivors: ${JSON.stringify(r.mutations.survivors, null, 1)}`);
  out.push(`  float ${r.float64?.values} ${r.float64?.verdict} ${r.float64?.detail ?? ''}`);
  if (r.counterexample) out.push(`  CE ${JSON.stringify(r.counterexample, (_, v) => typeof v === 'bigint' ? String(v) : v).slice(0, 1500)}`);
  process.stdout.write(out.join('\n') + '\n');
}, 600000);

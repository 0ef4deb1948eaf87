import { test } from 'vitest';
import { check } from '../src/prove/check.js';
const names = (process.env.T ?? '').split(',');
const runs = Number(process.env.R ?? 100);
const seeds = (process.env.S ?? '20260101').split(',').map(Number);
for (const name of names) for (const seed of seeds) test(name + seed, async () => {
  const module = await import('../theorems/' + name + '.js');
  const theorem = Object.values(module)[0] as never;
  const r = check(theorem, { runs, seed });
  const brief = process.env.B === '1';
  const out: string[] = [`### ${name} seed ${seed}: ${r.verdict} ${Math.round(r.milliseconds)} ms ${JSON.stringify(r.evidence)}`];
  for (const l of r.lines) if (!brief || l.verdict !== 'proved') out.push(`  ${l.chain}: ${l.left.slice(0,40)} ${l.relation} ${l.right.slice(0,40)} [${l.kind}] ${l.verdict} ${l.detail ?? ''}`);
  for (const h of r.hypotheses) if (!brief || h.verdict !== 'proved') out.push(`  H ${h.name} needed=${h.needed} ${h.verdict} ${h.detail ?? ''}`);
  for (const s of r.sharp) if (!brief || s.verdict !== 'proved') out.push(`  S ${s.chain} attained=${s.attained} ratio=${s.ratio} ${s.verdict} ${s.detail ?? ''}`);
  for (const f of r.refutations) if (!brief || f.verdict !== 'proved') out.push(`  R ${f.claim} ${f.verdict} ${f.detail ?? ''} broken=${f.broken.map((b)=>b.line)} found=${f.found ? f.found.inputs.map((i) => i.name + '=' + JSON.stringify(i.value, (_, v) => typeof v === 'bigint' ? String(v) : v)).join(' ').slice(0, 900) : null}`);
  if (!brief || r.mutations.survivors.length) out.push(`  M made ${r.mutations.made} refuted ${r.mutations.refuted} survivors: ${JSON.stringify(r.mutations.survivors, null, 1)}`);
  if (!brief || r.float64?.detail) out.push(`  float ${r.float64?.values} ${r.float64?.verdict} ${r.float64?.detail ?? ''}`);
  if (r.detail) out.push('  DETAIL ' + r.detail);
  if (r.counterexample) out.push(`  CE ${JSON.stringify(r.counterexample, (_, v) => typeof v === 'bigint' ? String(v) : v).slice(0, 1500)}`);
  if (process.env.P === '1') {
    const ev: Record<string, string[]> = {};
    for (const { chain, kind } of r.lines) ev[chain] = [...(ev[chain] ?? []), kind];
    out.push('  PIN ' + JSON.stringify({ id: name, evidence: ev, attained: r.sharp.filter((s) => s.attained).map((s) => s.chain), needed: r.hypotheses.filter((h) => h.needed).map((h) => h.name), refutes: r.refutations.map((f) => f.claim) }));
  }
  process.stdout.write(out.join('\n') + '\n');
}, 600000);

import { test } from 'vitest';
import { check } from '../src/prove/check.js';
import { rates } from '../theorems/rates/index.js';
const runs = Number(process.env.R ?? 20);
const seeds = (process.env.S ?? '1,2,3,4,5').split(',').map(Number);
const only = process.env.T?.split(',');
for (const theorem of rates) if (!only || only.includes(theorem.id)) test(theorem.id, () => {
  const bad = new Map<string, number>();
  let ms = 0;
  for (const seed of seeds) {
    const r = check(theorem, { runs, seed });
    ms += r.milliseconds;
    for (const s of r.mutations.survivors) bad.set(s, (bad.get(s) ?? 0) + 1);
    for (const l of [...r.lines, ...r.hypotheses, ...r.sharp, ...r.refutations]) if (l.verdict !== 'proved') bad.set(JSON.stringify(l, (_, v) => typeof v === 'bigint' ? String(v) : v).slice(0, 200), 1);
    if (r.verdict !== 'proved' && bad.size === 0) bad.set(`verdict ${r.verdict} ${r.float64?.verdict} ${JSON.stringify(r.counterexample, (_, v) => typeof v === 'bigint' ? String(v) : v)}`, 1);
  }
  process.stdout.write(`${theorem.id} ${Math.round(ms / seeds.length)} ms ${JSON.stringify([...bad])}\n`);
}, 600000);

import { test } from 'vitest';
import { check } from '../src/prove/check.js';
import { kConstGdConverges as k } from '../theorems/linearization/k-const-gd-converges.js';
import { ermArgmin as e } from '../theorems/approximation/erm-argmin.js';
test('time', () => {
  for (const t of [k, e]) {
  for (const drop of ['', ...Object.keys(t.cases)]) {
    const used = (o: any) => Object.fromEntries(Object.entries(o).flatMap(([n, c]: any) => { const inn = c.in?.filter((x: string) => x !== drop); return inn && inn.length === 0 ? [] : [[n, { ...c, in: inn }]]; }));
    const cut: any = drop ? { ...t, refutes: {}, cases: Object.fromEntries(Object.entries(t.cases).filter(([n]) => n !== drop)), proof: used(t.proof), sharp: {}, necessary: Object.fromEntries(Object.keys(t.given).map((n) => [n, { because: '' }])) } : t;
    try { console.log(`TIME ${t.id} without ${drop}: ${check(cut, { runs: 100, seed: 1 }).milliseconds}`); } catch (er) { console.log(`TIME err ${drop} ${er}`); }
  }}
}, 100000);

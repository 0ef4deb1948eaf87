import { test } from 'vitest';
import { check } from '../src/prove/check.js';
import { descentLemma } from '../theorems/descent/descent-lemma.js';
test('s', () => { const r = check(descentLemma, {runs:100, seed:1}); console.log(JSON.stringify(r,(k,v)=>typeof v==='bigint'?String(v):k==='witnesses'||k==='witness'?undefined:v,1).slice(0,6000)); }, 100000);

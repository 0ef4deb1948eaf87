import { test } from 'vitest';
import { adamwBox } from '../theorems/weight-decay/adamw-box.js';
import { prepare } from '../src/prove/prepare.js';
import { sampleCases } from '../src/prove/check-family.js';
import { decideInCase } from '../src/prove/decide.js';
import { instanceText } from '../src/report/exact-text.js';
import { instanceOf } from '../src/prove/instance.js';
test('x', () => {
  const p = prepare(adamwBox);
  const { family, chains } = p.families.get('equal')!;
  let k = 0;
  for (const c of sampleCases(family, 200, 5)) for (const ch of chains) {
    const d = decideInCase(ch.conclusion, c);
    if (d.decision !== 'proved' && k++ < 4) console.log(ch.name, d.decision, d.detail, instanceText(instanceOf(c, [])));
  }
});

import { test } from 'vitest';
import { decimalIntervals, ratio } from '../src/scalar/index.js';
test('ln', () => {
  for (const d of [20, 50, 200]) {
    const S = decimalIntervals(d);
    const t = performance.now();
    for (let i = 0; i < 50; i++) S.ln(S.fromRational(ratio(i + 3, 7)));
    process.stdout.write(`${d} ${(performance.now() - t) / 50} ms\n`);
  }
});

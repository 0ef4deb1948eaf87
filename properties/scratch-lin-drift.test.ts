import { test } from 'vitest';
import { relativeDrift } from '../theorems/linearization/wide-tanh-network.js';
import { seededRandom } from '../src/scalar/index.js';
test('drift', () => {
  const t0 = performance.now();
  for (const w of [64, 256, 1024]) { const xs = Array.from({ length: 100 }, (_, i) => relativeDrift(w, seededRandom(BigInt(i * 7 + w)))).sort((a, b) => a - b); console.log(w, xs[10], xs[50], xs[90], performance.now() - t0); }
  let hit = 0; const r = seededRandom(5n); for (let i = 0; i < 400; i++) if (relativeDrift(1024, r) < relativeDrift(64, r) / 4) hit++; console.log(hit / 400, performance.now() - t0);
});

import { describe, expect, test } from 'vitest';
import { parseRelation } from '../../src/formula/index.js';
import { dimension, integer, matrix, number, orthogonal, total, vector } from '../../src/generate/draws.js';
import { prepareFamily } from '../../src/generate/family.js';
import { checkIdentity } from '../../src/prove/identity.js';
import { randomPoints } from '../../src/prove/random-points.js';

const family = prepareFamily(
  'test',
  {
    draws: {
      n: dimension(),
      k: integer(1, 3),
      d: total('n', 'k'),
      t: integer(0, 12),
      a: number(),
      b: number(),
      x: vector('n'),
      X: matrix('n', 'd'),
      Q: orthogonal('n'),
    },
    define: ['G = X·Xᵀ'],
  },
  () => new Map(),
);

const sizes = randomPoints(family, 20260108n);
const identity = (text: string) => checkIdentity(parseRelation(text, family.scope), sizes);

describe('identities at random points of prime fields', () => {
  test.each([
    '(a + b)² = a² + 2·a·b + b²',
    '(a − b)·(a + b) = a² − b²',
    'a/b + b/a = (a² + b²)/(a·b)',
    '⟨x, G·x⟩ = ‖Xᵀ·x‖²',
    'Qᵀ·Q = I_n',
    '‖Q·x‖² = ‖x‖²',
    'Xᵀ·(X·Xᵀ + I_n)⁻¹ = (Xᵀ·X + I_d)⁻¹·Xᵀ',
    '(1 − a)·Σ_{s=0}^{t} a^s = 1 − a^{t+1}',
    'tr(X·Xᵀ) = Σᵢ ‖Xᵢ‖²',
    'a = a = a + 0',
  ])('%s', (text) => {
    const outcome = identity(text);
    expect(outcome).toMatchObject({ kind: 'identity' });
    if (outcome.kind === 'identity') expect(outcome.log2ErrorBound).toBeLessThan(-100);
  });

  test.each([
    '(a + b)² = a² + b²',
    'a = a + 1/1000000007',
    'a + 2305843009213693951 = a',
    'a^{t+1} = a^t',
    'Q·Q = I_n',
    'X·Xᵀ = G + I_n/1000003',
    'a = a = b',
    '√a·√b = √(a·b)',
  ])('but not %s', (text) => {
    expect(identity(text)).toMatchObject({ kind: 'different' });
  });

  test.each(['|a|² + |a| = a² + |a|', 'max(a, b) = max(b, a)', 'exp(a) = exp(a)'])(
    '%s is no matter of fields',
    (text) => {
      expect(identity(text)).toMatchObject({ kind: 'unavailable' });
    },
  );

  test('a higher degree leaves a larger probability of error', () => {
    const bound = (text: string) => {
      const outcome = identity(text);
      return outcome.kind === 'identity' ? outcome.log2ErrorBound : Number.NaN;
    };
    expect(bound('a·b = b·a')).toBeLessThan(bound('(a·b)^60 = (b·a)^60'));
  });
});

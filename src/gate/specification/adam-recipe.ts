import type { Variant } from './specification.js';

/** The lines of Adam from the moments to the direction. */
export function adamLines({ dialect }: Variant): readonly string[] {
  const moments = ['m ← β₁·m + (1 − β₁)·g', 'v ← β₂·v + (1 − β₂)·g²'];
  if (dialect.correction === 'yes' && dialect.eps === 'hat')
    return [...moments, 'd ← √(1 − β₂^t)/(1 − β₁^t)·m/(√v + ε)'];
  const hats = dialect.correction === 'yes' ? ['m̂ ← m/(1 − β₁^t)', 'v̂ ← v/(1 − β₂^t)'] : ['m̂ ← m', 'v̂ ← v'];
  return [...moments, ...hats, dialect.eps === 'inside' ? 'd ← m̂/√(v̂ + ε)' : 'd ← m̂/(√v̂ + ε)'];
}

/** The direction on a constant gradient and on an impulse, which is then the same for Adam with and without decay. */
export function adamClosedForms({ dialect }: Variant): { constant: string; impulse: string } {
  const corrected = dialect.correction !== 'no';
  const eps = corrected && dialect.eps === 'hat' ? 'ε/√(1 − β₂^t)' : 'ε';
  const over = (first: string, second: string) =>
    dialect.eps === 'inside' ? `${first}·g/√(${second}·g² + ε)` : `${first}·g/(√(${second})·|g| + ${eps})`;
  const decayed = ['β₁^{t−1}·(1 − β₁)', 'β₂^{t−1}·(1 − β₂)'] as const;
  if (!corrected)
    return { constant: over('(1 − β₁^t)', '(1 − β₂^t)'), impulse: over(decayed[0], decayed[1]) };
  return {
    constant: over('1', '1'),
    impulse: over(`${decayed[0]}/(1 − β₁^t)`, `${decayed[1]}/(1 − β₂^t)`),
  };
}

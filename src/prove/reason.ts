import type { Theorem } from './theorem.js';

/** Why a line holds, where it is neither a hypothesis nor another theorem. */
export interface Justification {
  readonly kind: 'algebra' | 'definition' | 'classical';
  readonly says: string;
  /** Where a classical inequality is stated. */
  readonly reference?: string;
}

/** Expanding, factoring, cancelling: an identity of rational functions. */
export const algebra: Justification = { kind: 'algebra', says: 'algebra' };

/** By definition of a name: `definition('κ')`. */
export const definition = (of: string): Justification => ({
  kind: 'definition',
  says: `definition of ${of}`,
});

/** Σᵢ aᵢ·bᵢ ≤ ‖a‖·‖b‖. */
export const cauchySchwarz: Justification = {
  kind: 'classical',
  says: 'Cauchy–Schwarz',
  reference: 'Hardy, Littlewood, Pólya, Inequalities, Theorem 7',
};

/** (1 + x)^t ≥ 1 + t·x for x ≥ −1 and integers t ≥ 1 (or t = 0). */
export const bernoulli: Justification = {
  kind: 'classical',
  says: 'Bernoulli’s inequality',
  reference: 'Hardy, Littlewood, Pólya, Inequalities, Theorem 42',
};

/** λ_min·‖x‖² ≤ ⟨x, A·x⟩ ≤ λ_max·‖x‖² for a symmetric A. */
export const rayleigh: Justification = {
  kind: 'classical',
  says: 'Rayleigh quotient',
  reference: 'Horn, Johnson, Matrix Analysis, Theorem 4.2.2',
};

/** A mean lies between the least and the greatest of its terms, and a sum of non-negative terms above each of them. */
export const meanBounds: Justification = {
  kind: 'classical',
  says: 'a mean lies between least and greatest',
};

/** x^a ≤ x^b for 0 ≤ x ≤ 1 and a ≥ b ≥ 0; products of factors of at most 1 are at most 1. */
export const powersOfContraction: Justification = {
  kind: 'classical',
  says: 'powers of a number of at most 1 do not grow',
};

/** min(a, b) ≤ 2·a·b/(a + b) for positive a and b. */
export const harmonicMean: Justification = {
  kind: 'classical',
  says: 'the harmonic mean is not below the least number',
  reference: 'Hardy, Littlewood, Pólya, Inequalities, Theorem 1',
};

/** Σ_{s=0}^{t−1} qˢ·(1 − q) = 1 − qᵗ. */
export const geometricSum: Justification = { kind: 'algebra', says: 'geometric sum' };

/** The derivative of a composition; along a line, d/dt F(x + t·v) = ⟨∇F(x + t·v), v⟩. */
export const chainRule: Justification = {
  kind: 'classical',
  says: 'chain rule',
  reference: 'Rudin, Principles of Mathematical Analysis, Theorem 9.15',
};

/** |a + b| ≤ |a| + |b|. */
export const triangleInequality: Justification = {
  kind: 'classical',
  says: 'triangle inequality',
  reference: 'Rudin, Principles of Mathematical Analysis, Theorem 1.33',
};

/** XᵀX is symmetric and has no negative eigenvalue. */
export const gramMatrix: Justification = {
  kind: 'classical',
  says: 'a Gram matrix has no negative eigenvalue',
  reference: 'Horn, Johnson, Matrix Analysis, Theorem 7.2.10',
};

/** 1 − 1/y ≤ ln y for y > 0; and x ≤ log₂(1 + x) for 0 ≤ x ≤ 1, where the chord lies below the concave graph. */
export const logarithmBounds: Justification = {
  kind: 'classical',
  says: 'bounds on the logarithm',
  reference: 'Hardy, Littlewood, Pólya, Inequalities, Theorem 142',
};

/** u + u²/2 ≤ −ln(1 − u) for 0 ≤ u < 1: the first terms of its series; equality at u = 0 only. */
export const logarithmSeries: Justification = {
  kind: 'classical',
  says: 'the series of the logarithm',
  reference: 'Hardy, A Course of Pure Mathematics, section 220',
};

/** What a line may cite: a hypothesis by its name, a justification, or another theorem. */
export type Reason<Hypothesis extends string> = Hypothesis | Justification | Theorem;

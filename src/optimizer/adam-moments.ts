import type { Vector } from '../linear/types.js';
import { addVectors, multiplyEntries, scaleVector, zeroVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';

/** The decay of the two moments: β₁, β₂ in documents 003 and 004; β, γ in 000 and 001. */
export interface AdamDecay<T> {
  readonly beta1: T;
  readonly beta2: T;
}

/** What Adam remembers after `step` updates: m_t, v_t, and the powers β₁ᵗ, β₂ᵗ that the bias correction needs. */
export interface AdamState<T> {
  readonly firstMoment: Vector<T>;
  readonly secondMoment: Vector<T>;
  readonly step: number;
  readonly beta1Power: T;
  readonly beta2Power: T;
}

/** m_0 = v_0 = 0, before any gradient. */
export function adamStart<T>(S: Scalar<T>, parameters: Vector<T>): AdamState<T> {
  const zeros = zeroVector(S, parameters.length);
  const one = S.fromInteger(1);
  return { firstMoment: zeros, secondMoment: zeros, step: 0, beta1Power: one, beta2Power: one };
}

/**
 * m⁺ = β₁·m + (1 − β₁)·g and v⁺ = β₂·v + (1 − β₂)·g², by entries. Documents 000 (10) and (11), 001, 003 §3.2.3; Kingma
 * and Ba, "Adam", Algorithm 1. Takes no roots, so it stays within the rationals.
 *
 * The powers of β₁ and β₂ are carried along by one product per step: exact in exact systems, no `pow` needed in the
 * others, and a state that is stored and resumed continues with the same bits. In `float64` v⁺ is β₂·v + (1 − β₂)·(g·g).
 */
export function adamAdvance<T>(
  S: Scalar<T>,
  { beta1, beta2 }: AdamDecay<T>,
  gradient: Vector<T>,
  state: AdamState<T>,
): AdamState<T> {
  const one = S.fromInteger(1);
  const mean = (beta: T, average: Vector<T>, entry: Vector<T>): Vector<T> =>
    addVectors(S, scaleVector(S, beta, average), scaleVector(S, S.sub(one, beta), entry));
  return {
    firstMoment: mean(beta1, state.firstMoment, gradient),
    secondMoment: mean(beta2, state.secondMoment, multiplyEntries(S, gradient, gradient)),
    step: state.step + 1,
    beta1Power: S.mul(state.beta1Power, beta1),
    beta2Power: S.mul(state.beta2Power, beta2),
  };
}

/** m̂ = m/(1 − β₁ᵗ), document 000 (12). Not defined before the first update, nor for β₁ = 1. */
export function correctedFirstMoment<T>(S: Scalar<T>, state: AdamState<T>): Vector<T> {
  const weight = S.sub(S.fromInteger(1), state.beta1Power);
  return state.firstMoment.map((entry) => S.div(entry, weight));
}

/** v̂ = v/(1 − β₂ᵗ), document 000 (12). Document 001 writes the left side squared, which is a slip. */
export function correctedSecondMoment<T>(S: Scalar<T>, state: AdamState<T>): Vector<T> {
  const weight = S.sub(S.fromInteger(1), state.beta2Power);
  return state.secondMoment.map((entry) => S.div(entry, weight));
}

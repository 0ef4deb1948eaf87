import type { Scalar } from '../scalar/scalar.js';
import { addDecayedWeights } from './add-decayed-weights.js';
import type { Stateless, Transformation } from './transformation.js';

/** The penalty in the loss: `half` is (λ/2)·‖w‖² (document 000), `whole` is λ·‖w‖² (001, 002, 003). */
export type PenaltyConvention = 'half' | 'whole';

/**
 * L2 regularisation: g ↦ g + λ·w, or g + 2λ·w, the gradient of the penalised loss. It is placed BEFORE everything else,
 * so what follows averages and normalises the penalty with the gradient. The formula is that of decoupled decay; the
 * place in the chain is the whole difference.
 */
export function addL2Gradient<T>(
  S: Scalar<T>,
  { strength, penalty }: { readonly strength: T; readonly penalty: PenaltyConvention },
): Transformation<T, Stateless> {
  return addDecayedWeights(S, penalty === 'half' ? strength : S.mul(S.fromInteger(2), strength));
}

import { addL2Gradient } from '../../optimizer/add-l2-gradient.js';
import type { Transformation } from '../../optimizer/transformation.js';
import type { Scalar } from '../../scalar/scalar.js';
import type { Numbers } from './specification.js';

/** The weight decay that is added to the gradient: the gradient of λ/2·‖w‖². */
export function coupledDecay<T>(S: Scalar<T>, { at }: Pick<Numbers<T>, 'at'>): Transformation<T, unknown> {
  return addL2Gradient(S, { strength: at('weightDecay'), penalty: 'half' });
}

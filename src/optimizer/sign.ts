import { UndecidedBranch } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';

/** −1, 0 or 1, with sign(0) = 0; `UndecidedBranch` where the number system cannot tell. */
export function sign<T>(S: Scalar<T>, a: T): T {
  const order = S.compare(a, S.fromInteger(0));
  if (order === 'undecided') throw new UndecidedBranch('is a number positive, zero or negative?');
  return S.fromInteger(order === 'greater' ? 1 : order === 'less' ? -1 : 0);
}

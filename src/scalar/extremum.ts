import type { Scalar } from './scalar.js';

/** The largest or smallest of at least one number. */
export function extremum<T>(S: Scalar<T>, values: readonly T[], which: 'max' | 'min'): T {
  let best = values[0];
  for (let i = 1; i < values.length; i++) best = extremumOfTwo(S, best, values[i], which);
  return best;
}

function extremumOfTwo<T>(S: Scalar<T>, a: T, b: T, which: 'max' | 'min'): T {
  const order = S.compare(a, b);
  if (order === 'undecided') {
    // Encloses the extremum without knowing which of the two it is; NaN stays NaN.
    const gap = S.abs(S.sub(a, b));
    const total = S.add(a, b);
    return S.div(which === 'max' ? S.add(total, gap) : S.sub(total, gap), S.fromInteger(2));
  }
  return (order === 'less') === (which === 'max') ? b : a;
}

import type { Scalar } from '../scalar/scalar.js';

/**
 * What elimination can say about its candidates: the position of a certainly nonzero one; `zero` if all certainly
 * vanish; `undecided` otherwise.
 */
export type Pivot = number | 'zero' | 'undecided';

/** Of the certainly nonzero candidates the one of largest magnitude, as far as `approximate` tells magnitudes. */
export function choosePivot<T>(S: Scalar<T>, candidates: readonly T[]): Pivot {
  const zero = S.fromInteger(0);
  let best = -1;
  let largest = -1;
  let allZero = true;
  for (let i = 0; i < candidates.length; i++) {
    if (S.isNonzero(candidates[i])) {
      const magnitude = Math.abs(S.approximate(candidates[i]));
      if (best < 0 || magnitude > largest) {
        best = i;
        largest = magnitude >= 0 ? magnitude : -1;
      }
    } else if (allZero && S.compare(candidates[i], zero) !== 'equal') {
      allZero = false;
    }
  }
  if (best >= 0) return best;
  return allZero ? 'zero' : 'undecided';
}

/** row ← row − (row[column] / pivotRow[column])·pivotRow, from `column` on; the entry in `column` becomes zero. */
export function eliminate<T>(S: Scalar<T>, row: T[], pivotRow: readonly T[], column: number): void {
  const zero = S.fromInteger(0);
  if (S.compare(row[column], zero) === 'equal') return;
  const factor = S.div(row[column], pivotRow[column]);
  row[column] = zero;
  for (let j = column + 1; j < row.length; j++) row[j] = S.sub(row[j], S.mul(factor, pivotRow[j]));
}

/** Plain loops over typed arrays, for the variants by hand. */

/** Row-major entries of a matrix. */
export function rowMajor(matrix: readonly (readonly number[])[]): Float64Array {
  return Float64Array.from(matrix.flat());
}

export function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i] * b[i];
  return total;
}

/** result = A·x, A by rows. */
export function multiply(A: Float64Array, x: Float64Array, result: Float64Array): void {
  const columns = x.length;
  for (let i = 0, start = 0; i < result.length; i++, start += columns) {
    let total = 0;
    for (let j = 0; j < columns; j++) total += A[start + j] * x[j];
    result[i] = total;
  }
}

/** base to a natural power by repeated squaring. */
export function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest >>= 1) {
    if (rest & 1) result *= square;
    square *= square;
  }
  return result;
}

/**
 * All real numbers x with |x − (high + low)| ≤ radius, where high = fl(high + low): a double-word number and a double. A
 * radius of 0 is the exact number high + low; the indefinite ball {NaN, 0, Infinity} holds every number.
 */
export interface DoubleDoubleBall {
  readonly high: number;
  readonly low: number;
  readonly radius: number;
}

/** Such balls in flat arrays: high parts, low parts and radii by register. */
export interface DoubleDoubles {
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly radius: Float64Array;
}

export function registers(count: number): DoubleDoubles {
  return {
    high: new Float64Array(count),
    low: new Float64Array(count),
    radius: new Float64Array(count),
  };
}

/** Writes the ball, or the indefinite one if its centre is not finite. */
export function put(
  highs: Float64Array,
  lows: Float64Array,
  radii: Float64Array,
  to: number,
  high: number,
  low: number,
  radius: number,
): void {
  const centre = high + low;
  const finite = centre - centre === 0;
  highs[to] = finite ? high : Number.NaN;
  lows[to] = finite ? low : 0;
  radii[to] = finite && !Number.isNaN(radius) ? radius : Infinity;
}

export function write(all: DoubleDoubles, to: number, { high, low, radius }: DoubleDoubleBall): void {
  all.high[to] = high;
  all.low[to] = low;
  all.radius[to] = radius;
}

export function read({ high, low, radius }: DoubleDoubles, from: number): DoubleDoubleBall {
  return { high: high[from]!, low: low[from]!, radius: radius[from]! };
}

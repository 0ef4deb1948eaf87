/** A piece of a level set. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** A function of two numbers, and its values on a grid, by rows. */
export interface Surface {
  readonly f: (x: number, y: number) => number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly values: readonly (readonly number[])[];
}

export function surfaceOf(f: Surface['f'], xs: readonly number[], ys: readonly number[]): Surface {
  return { f, xs, ys, values: ys.map((y) => xs.map((x) => f(x, y))) };
}

/** The level set f = level on a grid, by marching squares; cells with a value that is no number are left out. */
export function contour({ f, xs, ys, values }: Surface, level: number): readonly Segment[] {
  const segments: Segment[] = [];
  for (let j = 0; j + 1 < ys.length; j += 1) {
    for (let i = 0; i + 1 < xs.length; i += 1) {
      const corners = [
        { x: xs[i], y: ys[j], v: values[j][i] },
        { x: xs[i + 1], y: ys[j], v: values[j][i + 1] },
        { x: xs[i + 1], y: ys[j + 1], v: values[j + 1][i + 1] },
        { x: xs[i], y: ys[j + 1], v: values[j + 1][i] },
      ];
      if (!corners.every(({ v }) => Number.isFinite(v))) continue;
      const crossings = corners.flatMap((a, k) => {
        const b = corners[(k + 1) % 4];
        if (a.v < level === b.v < level) return [];
        const part = (level - a.v) / (b.v - a.v);
        return [[a.x + part * (b.x - a.x), a.y + part * (b.y - a.y)] as const];
      });
      // Where all four sides are crossed, the middle tells which two corners belong together.
      const apart =
        crossings.length === 4 &&
        f((xs[i] + xs[i + 1]) / 2, (ys[j] + ys[j + 1]) / 2) < level !== corners[0].v < level;
      const ends = apart ? [crossings[3], ...crossings.slice(0, 3)] : crossings;
      for (let k = 0; k + 1 < ends.length; k += 2) segments.push([...ends[k], ...ends[k + 1]]);
    }
  }
  return segments;
}

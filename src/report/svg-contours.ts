/** A piece of a level set. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** The level set f = level on a grid, by marching squares; cells with a value that is no number are left out. */
export function contour(
  values: readonly (readonly number[])[],
  xs: readonly number[],
  ys: readonly number[],
  level: number,
): readonly Segment[] {
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
      for (let k = 0; k + 1 < crossings.length; k += 2) segments.push([...crossings[k], ...crossings[k + 1]]);
    }
  }
  return segments;
}

import type { Point, Series } from '../counterexample/picture.js';
import { contour, surfaceOf } from './svg-contours.js';
import { axes, colours, dot, frame, label, line, polyline } from './svg-drawing.js';
import { linearScale, type Scale } from './svg-scale.js';

const { left, right, top, bottom } = frame;
const gridPoints = 100;
const levels = 12;
/** Where iterates diverge, the first ones show it; those so many times farther out would leave no room for them. */
const farthest = 5;

/** Iterates in the plane, over the level sets of f. */
export function plane(f: (x: number, y: number) => number, { points: all }: Series): readonly string[] {
  const near = farthest * Math.max(...all.slice(0, 2).map(distance));
  const end = all.findIndex((point) => distance(point) > near);
  const points = end < 0 ? all : all.slice(0, end);
  const reach = 1.3 * Math.max(1e-9, ...points.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))));
  const aspect = (right - left) / (bottom - top);
  const x = linearScale(-reach * aspect, reach * aspect, left, right);
  const y = linearScale(-reach, reach, bottom, top);
  const xs = grid(-reach * aspect, reach * aspect);
  const ys = grid(-reach, reach);
  const surface = surfaceOf(f, xs, ys);
  const sorted = surface.values
    .flat()
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const heights = Array.from(
    { length: levels },
    (_, i) => sorted[Math.floor(((i + 1) / (levels + 1)) ** 1.5 * (sorted.length - 1))],
  );
  return [
    ...axes(x, y, { x: 'first entry', y: 'second entry, over the level sets of f' }),
    ...heights.flatMap((height) =>
      contour(surface, height).map(([a, b, c, d]) => line(x(a), y(b), x(c), y(d), '#9db8cf', 0.9)),
    ),
    ...path(points, x, y, colours[1]),
  ];
}

const distance = ({ x, y }: Point) => Math.hypot(x, y);

const grid = (from: number, to: number) =>
  Array.from({ length: gridPoints + 1 }, (_, i) => from + ((to - from) * i) / gridPoints);

/** So near to each other, in pixels, points have one label. */
const together = 9;
const mostNumbers = 3;

/** Points joined in their order and numbered; `0, 2, 4, …` where a cycle comes back. */
function path(points: readonly Point[], x: Scale, y: Scale, colour: string): readonly string[] {
  return [
    polyline(
      points.map((point) => [x(point.x), y(point.y)]),
      colour,
    ),
    ...points.map((point) => dot(x(point.x), y(point.y), colour)),
    ...groups(points.map((point) => [x(point.x), y(point.y)])).map(({ at: [a, b], numbers }) => {
      const shown = numbers.length > mostNumbers ? [...numbers.slice(0, mostNumbers), '…'] : numbers;
      return label(a + 6, b - 6, shown.join(', '), { size: 11, halo: true });
    }),
  ];
}

type Place = readonly [number, number];

/** The numbers of points that are in one place, or too near to each other for labels of their own. */
function groups(
  places: readonly Place[],
): readonly { readonly at: Place; readonly numbers: readonly number[] }[] {
  const found: { readonly at: Place; readonly numbers: number[] }[] = [];
  for (const [i, place] of places.entries()) {
    const near = found.find(({ at }) => Math.hypot(at[0] - place[0], at[1] - place[1]) < together);
    if (near === undefined) found.push({ at: place, numbers: [i] });
    else near.numbers.push(i);
  }
  return found;
}

import type { Account } from '../counterexample/account.js';
import { type Picture, type Point, pictureOf, type Series } from '../counterexample/picture.js';
import { decimalText } from './counterexample-values.js';
import { headingOf, shownOf } from './counterexample-words.js';
import { inputText } from './exact-text.js';
import { contour } from './svg-contours.js';
import {
  alarm,
  axes,
  colours,
  dot,
  frame,
  label,
  legend,
  line,
  polyline,
  shortened,
  svg,
} from './svg-drawing.js';
import { linearScale, type Scale, scaleFor } from './svg-scale.js';

/** A counterexample as one would draw it: level sets and iterates, curves, values against the step, or both sides. */
export function counterexampleSvg(account: Account): string {
  const inputs = shownOf(account)
    .map((input) => inputText(input, 'short'))
    .join(', ');
  return svg(headingOf(account), inputs, drawn(pictureOf(account)));
}

function drawn(picture: Picture): readonly string[] {
  switch (picture.kind) {
    case 'plane':
      return plane(picture.f, picture.iterates);
    case 'curves':
      return curves(picture);
    case 'steps':
      return steps(picture.series);
    case 'sides':
      return sides(picture.bars);
  }
}

const { left, right, top, bottom } = frame;
const gridPoints = 80;
const levels = 12;
/** Where iterates diverge, the first ones show it; those so many times farther out would leave no room for them. */
const farthest = 5;

function plane(f: (x: number, y: number) => number, { points: all }: Series): readonly string[] {
  const near = farthest * Math.max(...all.slice(0, 2).map(distance));
  const end = all.findIndex((point) => distance(point) > near);
  const points = end < 0 ? all : all.slice(0, end);
  const reach = 1.3 * Math.max(1e-9, ...points.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))));
  const aspect = (right - left) / (bottom - top);
  const x = linearScale(-reach * aspect, reach * aspect, left, right);
  const y = linearScale(-reach, reach, bottom, top);
  const xs = grid(-reach * aspect, reach * aspect);
  const ys = grid(-reach, reach);
  const values = ys.map((b) => xs.map((a) => f(a, b)));
  const sorted = values
    .flat()
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const heights = Array.from(
    { length: levels },
    (_, i) => sorted[Math.floor(((i + 0.5) / levels) ** 2 * (sorted.length - 1))],
  );
  return [
    ...axes(x, y, { x: 'first entry', y: 'second entry, over the level sets of f' }),
    ...heights.flatMap((height) =>
      contour(values, xs, ys, height).map(([a, b, c, d]) => line(x(a), y(b), x(c), y(d), '#9db8cf', 0.9)),
    ),
    ...path(points, x, y, colours[1]),
  ];
}

const distance = ({ x, y }: Point) => Math.hypot(x, y);

const grid = (from: number, to: number) =>
  Array.from({ length: gridPoints + 1 }, (_, i) => from + ((to - from) * i) / gridPoints);

/** Points joined in their order and numbered. */
function path(points: readonly Point[], x: Scale, y: Scale, colour: string): readonly string[] {
  return [
    polyline(
      points.map((point) => [x(point.x), y(point.y)]),
      colour,
    ),
    ...points.flatMap((point, i) => [
      dot(x(point.x), y(point.y), colour),
      label(x(point.x) + 6, y(point.y) - 6, String(i), { size: 11 }),
    ]),
  ];
}

function curves({ curves: all, marks, from, to }: Picture & { kind: 'curves' }): readonly string[] {
  const xs = Array.from({ length: 241 }, (_, i) => from + ((to - from) * i) / 240);
  const points = all.map(({ f }) => xs.map((x) => ({ x, y: f(x) })));
  const marked = marks.flatMap(({ points: some }) => some.map(({ y }) => y));
  const values = [...points.flat().map(({ y }) => y), ...marked].filter(Number.isFinite);
  const x = linearScale(from, to, left, right);
  const y = scaleForCurves(values, marked.filter(Number.isFinite));
  const name = all.length === 1 ? all[0].name : '';
  const inside = (value: number) => (value >= top - 0.5 && value <= bottom + 0.5 ? value : Number.NaN);
  return [
    ...axes(x, y, { x: 'argument', y: name }),
    ...legend(all.map((curve) => curve.name)),
    ...points.map((curve, i) =>
      polyline(
        curve.map((point) => [x(point.x), inside(y(point.y))]),
        colours[i],
      ),
    ),
    ...marks.flatMap(({ points: some }, i) =>
      some.flatMap((point) => [
        dot(x(point.x), y(point.y), colours[i % 6]),
        label(x(point.x) + 6, y(point.y) - 7, `(${decimalText(point.x)}, ${decimalText(point.y)})`, {
          size: 11,
        }),
      ]),
    ),
  ];
}

/** Poles must not flatten the rest: what is far beyond the marked values is cut off. */
function scaleForCurves(values: readonly number[], marked: readonly number[]): Scale {
  const size = 4 * Math.max(0, ...marked.map(Math.abs));
  const kept = size > 0 ? values.filter((value) => Math.abs(value) <= size) : values;
  const [least, greatest] = [Math.min(0, ...kept), Math.max(...kept)];
  const margin = (greatest - least) * 0.08 || 1;
  return linearScale(least - (least < 0 ? margin : 0), greatest + margin, bottom, top);
}

function steps(series: readonly Series[]): readonly string[] {
  const points = series.flatMap((one) => one.points);
  const xs = points.map((point) => point.x);
  const x = linearScale(Math.min(...xs), Math.max(...xs), left + 16, right - 16);
  const y = scaleFor(
    points.map((point) => point.y),
    bottom,
    top,
  );
  const whole = Object.assign((value: number) => x(value), { ticks: x.ticks.filter(Number.isInteger) });
  return [
    ...axes(whole, y, { x: 'step t', y: series.length === 1 ? series[0].name : '' }),
    ...legend(series.map(({ name }) => name)),
    ...series.flatMap((one, i) => {
      const colour = colours[i % 6];
      const drawnPoints = one.points.map((point) => [x(point.x), y(point.y)] as const);
      return [polyline(drawnPoints, colour), ...drawnPoints.map(([a, b]) => dot(a, b, colour, 3.5))];
    }),
  ];
}

function sides(
  bars: readonly { readonly name: string; readonly value: number; readonly fails: boolean }[],
): readonly string[] {
  const values = bars.map(({ value }) => value).filter(Number.isFinite);
  const [least, greatest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const margin = (greatest - least) * 0.16 || 1;
  const x = linearScale(least - (least < 0 ? margin : 0), greatest + margin, left, right);
  const room = (bottom - top) / bars.length;
  const height = Math.min(22, room * 0.45);
  const empty = Object.assign((value: number) => value, { ticks: [] });
  return [
    ...axes(x, empty, { x: 'value', y: '' }),
    line(x(0), top, x(0), bottom, '#333'),
    ...bars.flatMap(({ name, value, fails }, i) => {
      const y = top + room * i + room * 0.5;
      const colour = fails ? alarm : colours[0];
      const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
      return [
        label(left + 6, y - 3, shortened(name, 70), { size: 11 }),
        `<rect x="${from.toFixed(1)}" y="${(y + 2).toFixed(1)}" width="${Math.max(1.5, to - from).toFixed(1)}" height="${height.toFixed(1)}" fill="${colour}" opacity="0.75"/>`,
        label(to + 5, y + 2 + height * 0.75, decimalText(value), { size: 11, fill: colour }),
      ];
    }),
  ];
}

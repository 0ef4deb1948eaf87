import type { Account } from '../counterexample/account.js';
import { type Bar, type Picture, pictureOf } from '../counterexample/picture.js';
import { decimalText } from './counterexample-values.js';
import { headingOf, shownOf } from './counterexample-words.js';
import { inputText } from './exact-text.js';
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
import { plane } from './svg-plane.js';
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
      return steps(picture);
    case 'sides':
      return sides(picture.bars);
  }
}

const { left, right, top, bottom } = frame;
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
      some.flatMap((point) => {
        const [a, b] = [x(point.x), y(point.y)];
        const text = `(${decimalText(point.x)}, ${decimalText(point.y)})`;
        const rises = all[i] !== undefined && all[i].f(point.x + (to - from) / 100) > point.y;
        return [dot(a, b, colours[i % 6]), label(...beside(a, b, rises), text, { size: 11, halo: true })];
      }),
    ),
  ];
}

/** Where a curve that passes through a point leaves room for what is written beside it. */
const beside = (x: number, y: number, rises: boolean): readonly [number, number] =>
  rises && y < bottom - 20 ? [x + 8, y + 15] : [x + 6, y - 7];

/** Poles must not flatten the rest: what is far beyond the marked values is cut off. */
function scaleForCurves(values: readonly number[], marked: readonly number[]): Scale {
  const size = 4 * Math.max(0, ...marked.map(Math.abs));
  const kept = size > 0 ? values.filter((value) => Math.abs(value) <= size) : values;
  const [least, greatest] = [Math.min(0, ...kept), Math.max(...kept)];
  const margin = (greatest - least) * 0.08 || 1;
  return linearScale(least - (least < 0 ? margin : 0), greatest + margin, bottom, top);
}

function steps({ series, end }: Picture & { kind: 'steps' }): readonly string[] {
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
    ...(end === null
      ? []
      : [
          line(x(end), top, x(end), bottom, '#999', 1, '4 3'),
          label(x(end) + 5, top + 14, 'the example ends here', { size: 11, fill: '#777', halo: true }),
        ]),
    ...series.flatMap((one, i) => {
      const colour = colours[i % 6];
      // What is drawn first is thicker, and so to be seen under what lies on it.
      const under = series.length - 1 - i;
      const drawnPoints = one.points.map((point) => [x(point.x), y(point.y)] as const);
      return [
        polyline(drawnPoints, colour, 1.8 + 1.5 * under),
        ...drawnPoints.map(([a, b]) => dot(a, b, colour, 3.5 + 0.8 * under)),
      ];
    }),
  ];
}

function sides(bars: readonly Bar[]): readonly string[] {
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
      const title = label(left + 6, y - 4, `${shortened(name, 70)}${fails ? ' fails' : ''}`, {
        size: 11,
        halo: true,
        ...(fails ? { fill: alarm } : {}),
      });
      if (!Number.isFinite(value))
        return [title, label(x(0) + 5, y + 2 + height * 0.75, 'no value', { size: 11, fill: colour })];
      const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
      return [
        title,
        `<rect x="${from.toFixed(1)}" y="${(y + 2).toFixed(1)}" width="${Math.max(1.5, to - from).toFixed(1)}" height="${height.toFixed(1)}" fill="${colour}" opacity="0.75"/>`,
        label(to + 5, y + 2 + height * 0.75, decimalText(value), { size: 11, fill: colour }),
      ];
    }),
  ];
}

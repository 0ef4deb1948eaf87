import { betweenEquations, wrap } from './columns.js';
import { decimalText } from './counterexample-values.js';
import type { Scale } from './svg-scale.js';

/** The drawing and the part of it that the axes frame, in pixels. */
export const frame = { width: 640, height: 440, left: 70, right: 620, top: 74, bottom: 386 } as const;

/** Okabe and Ito's colours, which people with colour-blind eyes can tell apart. */
export const colours = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9'] as const;
export const alarm = '#B3001B';

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** At most one digit of a thousandth of a pixel more than one sees. */
export const pixel = (value: number) => String(Math.round(value * 10) / 10);

export function label(
  x: number,
  y: number,
  text: string,
  options: { anchor?: 'start' | 'middle' | 'end'; size?: number; fill?: string; halo?: true } = {},
): string {
  const { anchor = 'start', size = 12, fill = '#333', halo } = options;
  // White around the letters, so that they can be read where curves cross them.
  const around = halo ? ' stroke="white" stroke-width="3" paint-order="stroke"' : '';
  return `<text x="${pixel(x)}" y="${pixel(y)}" text-anchor="${anchor}" font-size="${size}" fill="${fill}"${around}>${escaped(text)}</text>`;
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  width = 1,
  dashes?: string,
): string {
  const dashed = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`;
  return `<line x1="${pixel(x1)}" y1="${pixel(y1)}" x2="${pixel(x2)}" y2="${pixel(y2)}" stroke="${stroke}" stroke-width="${width}"${dashed}/>`;
}

export function dot(x: number, y: number, fill: string, radius = 4): string {
  return `<circle cx="${pixel(x)}" cy="${pixel(y)}" r="${radius}" fill="${fill}"/>`;
}

/** A line through points; points that are no numbers interrupt it. */
export function polyline(
  points: readonly (readonly [number, number])[],
  stroke: string,
  width = 1.8,
): string {
  const pieces: string[] = [];
  let pen = 'M';
  for (const [x, y] of points) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) pen = 'M';
    else {
      pieces.push(`${pen}${pixel(x)} ${pixel(y)}`);
      pen = 'L';
    }
  }
  return `<path d="${pieces.join('')}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
}

/** Both axes with their ticks and what they show. */
export function axes(x: Scale, y: Scale, names: { x: string; y: string }): readonly string[] {
  const { left, right, top, bottom } = frame;
  return [
    ...x.ticks.flatMap((tick) => [
      line(x(tick), bottom, x(tick), bottom + 5, '#333'),
      label(x(tick), bottom + 18, decimalText(tick), { anchor: 'middle', size: 11 }),
    ]),
    ...y.ticks.flatMap((tick) => [
      line(left, y(tick), right, y(tick), '#e8e8e8'),
      label(left - 8, y(tick) + 4, decimalText(tick), { anchor: 'end', size: 11 }),
    ]),
    `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="none" stroke="#333"/>`,
    label((left + right) / 2, bottom + 36, names.x, { anchor: 'middle' }),
    label(left, top - 8, names.y),
  ];
}

/** The names of the curves, in a row at the right above the frame. */
export function legend(names: readonly string[]): readonly string[] {
  if (names.length < 2) return [];
  let x: number = frame.right;
  return names.toReversed().map((name, i) => {
    const text = label(x, frame.top - 8, name, { anchor: 'end', fill: colours[(names.length - 1 - i) % 6] });
    x -= 8 * [...name].length + 16;
    return text;
  });
}

/** A drawing under its title and the case, which may take more lines than the one of each that `frame` leaves room for. */
export function svg(title: string, subtitle: string, body: readonly string[]): string {
  const { width } = frame;
  const titles = wrap(title, 76);
  const cases = atMost(4, wrap(betweenEquations(subtitle), 98));
  const below = 22 + 18 * titles.length;
  const more = 18 * (titles.length - 1) + 15 * (cases.length - 1);
  const height = frame.height + more;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="DejaVu Sans, Arial, sans-serif" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="white"/>`,
    ...titles.map((text, i) => label(14, 22 + 18 * i, text, { size: 14, fill: '#000' })),
    ...cases.map((text, i) => label(14, below + 15 * i, text, { size: 11 })),
    `<g transform="translate(0 ${more})">`,
    ...body,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function atMost(most: number, lines: readonly string[]): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** From data to the drawing: linear, or logarithmic where positive data span orders of magnitude. */
export interface Scale {
  (value: number): number;
  readonly ticks: readonly number[];
}

/** Data from `from` to `to` on coordinates from `start` to `end`, with ticks at round numbers. */
export function linearScale(from: number, to: number, start: number, end: number): Scale {
  const [low, high] = to > from ? [from, to] : [from - 1, from + 1];
  const scale = (value: number) => start + ((value - low) / (high - low)) * (end - start);
  return Object.assign(scale, { ticks: roundNumbers(low, high) });
}

export function logarithmicScale(from: number, to: number, start: number, end: number): Scale {
  const [low, high] = [Math.floor(Math.log10(from)), Math.ceil(Math.log10(to))];
  const scale = (value: number) => start + ((Math.log10(value) - low) / (high - low)) * (end - start);
  const step = Math.max(1, Math.ceil((high - low) / 6));
  const ticks = Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => 10 ** (low + i * step));
  return Object.assign(scale, { ticks });
}

/** Logarithmic for positive data over more than two orders of magnitude. */
export function scaleFor(values: readonly number[], start: number, end: number): Scale {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  if (least > 0 && greatest / least > 100) return logarithmicScale(least, greatest, start, end);
  const margin = (greatest - least) * 0.08 || 1;
  return linearScale(least - margin, greatest + margin, start, end);
}

function roundNumbers(low: number, high: number): readonly number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough)!;
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step);
}

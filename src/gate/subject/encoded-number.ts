import type { Hyper, Tensor } from './stream.js';

/** A JSON number, which carries every finite double exactly, or the name of one that JSON has no number for. */
export type EncodedNumber = number | string;

const encodeNumber = (value: number): EncodedNumber => {
  if (!Number.isFinite(value)) return String(value);
  return value === 0 && Object.is(value, -0) ? '-0' : value;
};

export const encodeTensor = (tensor: Tensor): readonly EncodedNumber[] => tensor.map(encodeNumber);

export const encodeHyper = (hyper: Hyper): Readonly<Record<string, EncodedNumber | boolean>> =>
  Object.fromEntries(
    Object.entries(hyper).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? value : encodeNumber(value),
    ]),
  );

/** As JavaScript, C and Python write them. */
const names = /^(?:nan|[+-]?(?:inf|infinity)|-0(?:\.0)?)$/iu;

/** The number, or `undefined` where it is none. */
export function decodeNumber(encoded: unknown): number | undefined {
  if (typeof encoded === 'number') return encoded;
  if (typeof encoded !== 'string' || !names.test(encoded)) return undefined;
  const lower = encoded.toLowerCase();
  if (lower === 'nan') return Number.NaN;
  if (lower.startsWith('-0')) return -0;
  return lower.startsWith('-') ? -Infinity : Infinity;
}

/** For what the gate encoded itself. */
export const decodeTensor = (tensor: readonly EncodedNumber[]): Tensor =>
  tensor.map((encoded) => decodeNumber(encoded)!);

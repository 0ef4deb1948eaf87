import type { Rational } from './rational.js';
import { ratio } from './rational-form.js';

const FRACTION = /^([+-]?\d+)\/(\d+)$/;
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,9}))?$/;
/** Text is input from outside: without a limit '1e999999999' asks for a gigabyte. */
const LARGEST_EXPONENT = 10_000;

/**
 * The rational a text names, exactly: '3', '-3/4', '0.1' (one tenth), '1e-3'. Anything else is a `SyntaxError` of one
 * line. Spaces around the text and around '/' do not matter.
 */
export function parseRational(text: string): Rational {
  const trimmed = text.trim().replace(/\s*\/\s*/, '/');
  const fraction = FRACTION.exec(trimmed);
  if (fraction) {
    const denominator = BigInt(fraction[2]!);
    if (denominator === 0n)
      throw new SyntaxError(`not a rational number: ${JSON.stringify(text)} divides by 0`);
    return ratio(BigInt(fraction[1]!), denominator);
  }
  const decimal = DECIMAL.exec(trimmed);
  if (!decimal) throw new SyntaxError(`not a rational number: ${JSON.stringify(text)}`);
  const [, sign, whole, places = '', power = '0'] = decimal;
  const digits = BigInt(`${whole}${places}`);
  const exponent = Number(power) - places.length;
  if (Math.abs(exponent) > LARGEST_EXPONENT) {
    throw new SyntaxError(`exponent beyond ±${LARGEST_EXPONENT}: ${JSON.stringify(text.slice(0, 60))}`);
  }
  const signed = sign === '-' ? -digits : digits;
  return exponent < 0 ? ratio(signed, 10n ** BigInt(-exponent)) : ratio(signed * 10n ** BigInt(exponent));
}

/** The shortest fraction: '3', '-3/4'. `parseRational` reads it back to the same number. */
export function formatRational(q: Rational): string {
  if (q.exponent >= 0 && q.denominator === 1n) return `${q.numerator << BigInt(q.exponent)}`;
  const above = q.exponent > 0 ? q.numerator << BigInt(q.exponent) : q.numerator;
  const below = q.exponent < 0 ? q.denominator << BigInt(-q.exponent) : q.denominator;
  return `${above}/${below}`;
}

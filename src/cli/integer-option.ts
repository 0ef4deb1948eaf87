import { BadUse } from './bad-use.js';

/** Reads an option that is a positive integer, in decimal digits. Throws BadUse, and says what is accepted. */
export function integerOption(name: string, greatest: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,16}$/u.test(text) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(value) && value >= 1 && value <= greatest) return value;
    const shown = text.replace(/\p{C}/gu, '?').slice(0, 40);
    throw new BadUse(`${name} '${shown}' is not accepted: an integer from 1 to ${greatest}`);
  };
}

/**
 * Defines `name` as the derivative at 0 of the polynomial `of`, a function of one number: the central difference of
 * seven points is the derivative itself for every polynomial of degree at most 6, exactly and with no limit taken.
 */
export const derivativeAtZero = (name: string, of: string): string =>
  `${name} = (45·(${of}(1) − ${of}(−1)) − 9·(${of}(2) − ${of}(−2)) + ${of}(3) − ${of}(−3))/60`;

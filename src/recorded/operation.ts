/** The operations of a recorded computation. Those before `sum` take one or two numbers, `sum` and `dot` many. */
export const Operation = {
  add: 0,
  sub: 1,
  mul: 2,
  div: 3,
  neg: 4,
  abs: 5,
  sqrt: 6,
  exp: 7,
  ln: 8,
  cos: 9,
  sum: 10,
  dot: 11,
  /** `dot` of vectors whose registers are not evenly spaced. */
  gatheredDot: 12,
} as const;

export type OperationCode = (typeof Operation)[keyof typeof Operation];

export const isBinary = (operation: number): boolean => operation <= Operation.div;

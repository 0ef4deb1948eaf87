import { ROUNDOFF } from './ball-rounding.js';

/**
 * Proved bounds on the relative error of double-word operations, rounded up; u = 2^-53. They hold for pairs with
 * high = fl(high + low), as long as nothing over- or underflows, and are where the constants of this number system are.
 *
 * JMP: Joldes, Muller and Popescu, "Tight and rigorous error bounds for basic building blocks of double-word
 * arithmetic", ACM TOMS 44(2), 2017. MR: Muller and Rideau, "Formalization of double-word arithmetic, and comments
 * on …", ACM TOMS 48(1), 2022. LLMPR: Lefèvre, Louvet, Muller, Picot and Rideau, "Accurate calculation of Euclidean
 * norms using double-word arithmetic", ACM TOMS 49(1), 2023.
 */
const SQUARE = ROUNDOFF * ROUNDOFF;
const SPARE = 2 ** -40;

/** 3u² + 13u³: AccurateDWPlusDW, JMP Algorithm 6 and Theorem 3.1. Sums do not underflow. */
export const SUM_ERROR = (3 + SPARE) * SQUARE;

/** 5u²: DWTimesDW1, JMP Algorithm 10, Theorem 5.1 (7u²) as improved by MR. */
export const PRODUCT_ERROR = (5 + SPARE) * SQUARE;

/** 15u² + 56u³: DWDivDW2, JMP Algorithm 17 and Theorem 7.1. */
export const QUOTIENT_ERROR = (15 + SPARE) * SQUARE;

/** 25/8·u²: SQRTDWtoDW, LLMPR Algorithm 8. */
export const ROOT_ERROR = (25 / 8 + SPARE) * SQUARE;

/**
 * 4u: of the float64 operation on the high parts, where the bounds above do not apply. Each low part is at most u of
 * its high part, so leaving both out costs (1 + u)/(1 − u) − 1 at most, and the rounding u; 4u covers it.
 */
export const FLOAT_ERROR = 4 * ROUNDOFF;

/** 1 + 64u: covers 48 roundings of a bound one after the other, |high + low| ≤ (1 + u)·|high| among them. */
export const WIDELY = 1 + 2 ** -47;

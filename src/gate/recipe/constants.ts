import { parseRational, type Rational } from '../../scalar/rational.js';

/** Numbers that formulas may name and that are not hyperparameters. */
export const constants: Readonly<Record<string, Rational>> = {
  /** 0.96^(1/250), of NAdam's schedule of β₁, to 40 digits: far below the roundings of any format. */
  θ: parseRational('0.9998367253526752784217630693631761097163'),
};

import type { Schedule } from '../../optimizer/schedule.js';
import type { DialectOption, Numbers } from './specification.js';

/** The options that Adam and its relatives share. */
export const epsilonOption: DialectOption = {
  default: 'outside',
  choices: {
    outside: '√v̂ + ε',
    inside: '√(v̂ + ε)',
    hat: 'ε beside the uncorrected root: √(1 − β₂ᵗ)/(1 − β₁ᵗ)·m/(√v + ε)',
  },
};

export const correctionOption: DialectOption = {
  default: 'yes',
  choices: { yes: 'm and v are divided by 1 − βᵗ', no: 'm and v are used as they are' },
};

/** λ·η = 15/512; β₁ and β₂ are far from each other and from 1. */
export const adamSetting = { lr: 0.09375, beta1: 0.625, beta2: 0.8125, eps: 0.1875, weightDecay: 0.3125 };

/** What the references of Adam and its relatives take. */
export function adamNumbers<T>({ rate, at }: Numbers<T>): {
  readonly rate: Schedule<T>;
  readonly beta1: T;
  readonly beta2: T;
  readonly epsilon: T;
} {
  return { rate, beta1: at('beta1'), beta2: at('beta2'), epsilon: at('eps') };
}

/** How formulas write the hyperparameters. */
export const symbols = {
  lr: 'η',
  beta1: 'β₁',
  beta2: 'β₂',
  eps: 'ε',
  weightDecay: 'λ',
  momentum: 'μ',
  dampening: 'δ',
  rho: 'ρ',
  lrDecay: 'κ',
} as const satisfies Readonly<Record<string, string>>;

/** The hyperparameters that are numbers; `nesterov` is a choice, not a number. */
export type NumberName = keyof typeof symbols;

/** Weights of a moving average or a velocity: a program may have 1 − β where the formula has β. */
export const decayRates: ReadonlySet<NumberName> = new Set(['beta1', 'beta2', 'momentum', 'rho']);

export const isNumberName = (name: string): name is NumberName => name in symbols;

import type { Dialect, Specification, Traits, Variant } from '../specification/specification.js';
import type { NumberName } from '../specification/symbols.js';
import type { Dtype, Hyper, Stream, StreamStep, Tensor } from '../subject/stream.js';

/** One set of hyperparameters under which the laws are tried. */
export interface Setting {
  readonly specification: Specification;
  readonly dialect: Dialect;
  readonly dtype: Dtype;
  readonly hyper: Hyper;
  /** What the user fixed: no law may take another value. */
  readonly fixed: Hyper;
}

export interface Claimed {
  readonly specification: Specification;
  readonly dialect: Dialect;
  readonly hyper: Hyper;
  readonly dtype: Dtype;
}

/** The specification's settings with what the user fixed; those that become equal are one. */
export function settingsOf({ specification, dialect, dtype, hyper: fixed }: Claimed): Setting[] {
  const seen = new Map<string, Setting>();
  for (const chosen of specification.settings) {
    const hyper = { ...chosen, ...fixed };
    seen.set(JSON.stringify(hyper), { specification, dialect, dtype, hyper, fixed });
  }
  return [...seen.values()];
}

export const variantOf = ({ hyper, dialect }: Setting): Variant => ({ hyper, dialect });
export const traitsOf = (setting: Setting): Traits => setting.specification.traits(variantOf(setting));
export const numberOf = ({ hyper }: Setting, name: NumberName): number => Number(hyper[name] ?? 0);

/** The setting with another value, or null if the user fixed that hyperparameter at something else. */
export function changed(setting: Setting, name: NumberName, value: number): Setting | null {
  if (numberOf(setting, name) === value) return setting;
  if (name in setting.fixed) return null;
  return { ...setting, hyper: { ...setting.hyper, [name]: value } };
}

/** A stream under a setting: `gradients` by tensor and step. */
export function streamOf(
  { hyper, dtype }: Setting,
  name: string,
  params: readonly Tensor[],
  gradients: readonly (readonly (Tensor | null)[])[],
  also?: (step: number) => Omit<StreamStep, 'grads'>,
): Stream {
  const steps = gradients[0].map((_, step) => ({
    ...also?.(step),
    grads: gradients.map((tensor) => tensor[step]),
  }));
  return { name, hyper, dtype, params, steps };
}

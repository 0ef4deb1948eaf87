import type { Schedule } from '../../optimizer/schedule.js';
import type { Transformation } from '../../optimizer/transformation.js';
import type { Scalar } from '../../scalar/scalar.js';
import type { Recipe } from '../recipe/recipe.js';
import type { Hyper } from '../subject/stream.js';
import type { NumberName } from './symbols.js';

/** The choice of a variant for each option of a specification. */
export type Dialect = Readonly<Record<string, string>>;

export interface DialectOption {
  /** What the published algorithm has. */
  readonly default: string;
  /** What each choice means. */
  readonly choices: Readonly<Record<string, string>>;
}

/** A specification with its hyperparameters and its dialect chosen. */
export interface Variant {
  readonly hyper: Hyper;
  readonly dialect: Dialect;
}

/** The numbers of a run: the learning rate may change between steps, the others may not. */
export interface Numbers<T> {
  readonly rate: Schedule<T>;
  readonly at: (name: NumberName) => T;
}

/** What laws that need no trajectory may expect of a variant. */
export interface Traits {
  /** `coupled`: added to the gradient; `rate`: w shrinks by η·λ; `separate`: by λ; the same after the step. */
  readonly decay: 'none' | 'coupled' | 'rate' | 'separate' | 'rate-after' | 'separate-after';
  /** Whether η multiplies the finished direction, so that a new η acts on all that moves. */
  readonly rateOutside: boolean;
  /** With the gradients times c and ε times c^eps, the direction is c^direction times as long; null if neither. */
  readonly scaling: { readonly direction: 0 | 1; readonly eps: 0 | 1 | 2 } | null;
  /** Whether each entry moves on its own. */
  readonly entrywise: boolean;
  /** The direction d of w⁺ = w − η·d at step t, when every gradient is g, as a formula in g, t and the symbols. */
  readonly constant?: string;
  /** The direction at step t, when the first gradient is g and the others are 0. */
  readonly impulse?: string;
}

/** What an optimizer with this name must do. */
export interface Specification {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** The names of the hyperparameters it knows. */
  readonly hyper: readonly string[];
  readonly dialects: Readonly<Record<string, DialectOption>>;
  /**
   * The hyperparameters the gate chooses, one set after the other. All numbers are exact in float32; ε is comparable to
   * the gradients, λ·η is not small and η is not 1, so that variants come apart.
   */
  readonly settings: readonly Hyper[];
  /** The reference, from `src/optimizer`. */
  transformation<T>(S: Scalar<T>, numbers: Numbers<T>, variant: Variant): Transformation<T, unknown>;
  /** The same algorithm, line by line: what is printed, and what mistakes change. */
  recipe(variant: Variant): Recipe;
  traits(variant: Variant): Traits;
}

export function defaultDialect({ dialects }: Specification): Dialect {
  return Object.fromEntries(Object.entries(dialects).map(([name, option]) => [name, option.default]));
}

/** Every dialect of a specification, the published one first. */
export function everyDialect({ dialects }: Specification): readonly Dialect[] {
  return Object.entries(dialects).reduce<readonly Dialect[]>(
    (all, [name, option]) => {
      const choices = Object.keys(option.choices);
      const ordered = [option.default, ...choices.filter((choice) => choice !== option.default)];
      return ordered.flatMap((choice) => all.map((dialect) => ({ ...dialect, [name]: choice })));
    },
    [{}],
  );
}

export const number = ({ hyper }: Variant, name: NumberName): number => Number(hyper[name] ?? 0);

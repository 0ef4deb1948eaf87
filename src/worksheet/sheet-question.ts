import type { Relation } from '../formula/index.js';
import type { Family } from '../generate/family.js';
import type { Judgement } from '../judge/judgement.js';
import type { Take } from '../judge/standard.js';
import type { Input } from '../prove/result.js';
import type { Theorem } from '../prove/theorem.js';
import type { Setting } from './setting.js';

/** A statement: all that is assumed, and what is then said to hold. */
export interface Posed {
  readonly theorem: Theorem;
  /** The cases, with the hypotheses as they are posed. */
  readonly family: Family;
  readonly conclusion: Relation;
}

/** An exact case in which all that is assumed holds and the conclusion fails, as the judge sees it. */
export interface Counterexample {
  /** As an instance file writes it. */
  readonly take: Take;
  readonly judgement: Judgement & { readonly verdict: 'valid' };
}

/** What became of the theorem so that it is false; or a claim of the documents that is false as written. */
export type Why =
  | { readonly kind: 'dropped'; readonly hypothesis: string; readonly says: Relation }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'stronger'; readonly truly: Relation }
  | { readonly kind: 'weaker'; readonly hypothesis: string; readonly truly: Relation };

export type Answer =
  /** It is what the chain of the theorem proves. */
  | { readonly holds: true; readonly chain: string }
  | { readonly holds: false; readonly why: Why; readonly counterexample: Counterexample };

/** One question with its answer. */
export interface SheetQuestion extends Posed {
  /** Whether the student is to decide, or knows that it is false and is to say why. */
  readonly kind: 'true or false' | 'counterexample';
  readonly answer: Answer;
  readonly setting: Setting;
  /** The counterexample by the names of the setting; none where the statement is true. */
  readonly shown: readonly Input[];
}

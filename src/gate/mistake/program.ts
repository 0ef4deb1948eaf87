import type { Conduct } from '../recipe/conduct.js';
import type { Recipe } from '../recipe/recipe.js';

/** Where a mistake is made: in tensor `tensor` (from 0) at its step `t`, after the optimizer was loaded or not. */
export interface Place {
  readonly tensor: number;
  readonly t: number;
  readonly resumed: boolean;
}

/** An optimizer to simulate: the right lines, the wrong ones, and where the wrong ones are followed. */
export interface Program {
  readonly right: Recipe;
  readonly wrong: Recipe;
  readonly conduct: Conduct;
  readonly isWrong: (place: Place) => boolean;
}

import { type Recipe, textOf } from '../recipe/recipe.js';
import type { Hyper } from '../subject/stream.js';
import { type Candidate, programOf } from './candidate.js';

/** The algorithm of a candidate, a line each. */
export function formulaText(candidate: Candidate, hypers: readonly Hyper[]): string {
  const programs = hypers.map((hyper) => programOf(candidate, hyper));
  // Shown where the mistake is made: without momentum there is no velocity to be wrong.
  const program = programs.find(({ right, wrong }) => linesOf(right) !== linesOf(wrong)) ?? programs[0];
  return linesOf(program.wrong);
}

function linesOf({ starts, lines }: Recipe): string {
  const unusual = Object.entries(starts).filter(([, formula]) => formula !== '0');
  const begin = unusual.map(([name, formula]) => `${name} starts from ${formula}`);
  return [...begin, ...lines.map(textOf)].join('\n');
}

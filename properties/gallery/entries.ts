import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Question } from '../../src/counterexample/question.js';
import type { Take } from '../../src/judge/standard.js';
import { type Standard, standardOfClaim, standardOfTheorem } from '../../src/judge/standard.js';
import { theorems } from '../../theorems/index.js';
import { type Asked, askedOf } from '../counterexample/questions.js';

/** One place of the gallery: what is refuted there, and the file that has the smallest known case. */
export interface Entry {
  readonly asked: Asked;
  readonly standard: Standard;
  /** In `fixtures/gallery`, by theorem; `judge` reads it as it stands. */
  readonly file: string;
}

export const folder = fileURLToPath(new URL('../../fixtures/gallery/', import.meta.url));

/** Every hypothesis that has a witness, and every false claim, in the order of the theorems. */
export const entries: readonly Entry[] = theorems.flatMap(askedOf).map((asked) => {
  const { theorem, hypothesis, claim } = asked;
  return {
    asked,
    standard: claim === null ? standardOfTheorem(theorem, hypothesis) : standardOfClaim(theorem, claim)!,
    file: `${theorem.id}/${claim ?? hypothesis}.json`,
  };
});

/** The committed text of an entry; undefined where there is none. */
export function committed({ file }: Entry): string | undefined {
  const path = `${folder}${file}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** A case as a file: one name on each line, so that a change shows in a diff. */
export function fileText(family: string, take: Take): string {
  const lines = Object.entries({ case: family, ...take }).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value).replaceAll(',', ', ')}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The case of a file that `fileText` wrote, with the question of its family. */
export function readFile(text: string, { questions }: Asked): { question: Question; take: Take } {
  const { case: family, ...take } = JSON.parse(text) as Take & { readonly case: string };
  const question = questions.find((one) => one.family.name === family);
  if (question === undefined) throw new RangeError(`no question is about the family ${family}`);
  return { question, take };
}

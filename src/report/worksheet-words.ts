import { type Relation, tex } from '../formula/index.js';
import { texName } from '../formula/tex-name.js';
import type { Type } from '../formula/type.js';
import type { Setting } from '../worksheet/setting.js';
import type { SheetQuestion } from '../worksheet/sheet-question.js';
import { citedClaim } from './cited-claim.js';
import { gapPhrase } from './counterexample-gap.js';
import { atTex, valuesTex } from './counterexample-tex.js';
import { evidenceFor, type Worksheet } from './worksheet.js';

/** How a format writes formulas within a line, running text, and names of the catalogue. */
export interface Markup {
  math(tex: string): string;
  words(text: string): string;
  name(text: string): string;
  strong(text: string): string;
}

/** `Let L, η be numbers; b a vector of n numbers. Let f(x) = ….` */
export function settingText({ introduced, definitions }: Setting, markup: Markup): string {
  const things = introduced.map(({ names, type, extents, conditions }, i) => {
    const list = markup.math(names.map((name) => texName(name).tex).join(', '));
    const sizes = extents.map((extent) =>
      markup.math(typeof extent === 'number' ? String(extent) : texName(extent).tex),
    );
    const be = i === 0 ? ' be' : '';
    const where = conditions.map((condition) => `, ${markup.math(tex(condition))}`).join('');
    return `${list}${be} ${kindText(type, sizes, names.length > 1)}${where}`;
  });
  const formulas = definitions.map((definition) => markup.math(tex(definition)));
  return [
    ...(things.length === 0 ? [] : [`Let ${things.join('; ')}.`]),
    ...(formulas.length === 0 ? [] : [`Let ${formulas.join(', ')}.`]),
  ].join(' ');
}

function kindText(type: Type, sizes: readonly string[], several: boolean): string {
  const one = (singular: string, plural: string) => (several ? plural : singular);
  switch (type.kind) {
    case 'integer':
      return one('an integer', 'integers');
    case 'scalar':
      return one('a number', 'numbers');
    case 'vector':
      return `${one('a vector', 'vectors')}${sizes.length === 0 ? '' : ` of ${counted(sizes[0], 'number', 'numbers')}`}`;
    case 'matrix':
      return `${one('a matrix', 'matrices')}${sizes.length < 2 ? '' : ` of ${counted(sizes[0], 'row', 'rows')} and ${counted(sizes[1], 'column', 'columns')}`}`;
    case 'sequence': {
      const count = sizes.length === 0 ? '' : `${sizes[0]} `;
      return `${one('a sequence', 'sequences')} of ${count}${kindText(type.of, sizes.slice(1), true)}`;
    }
    case 'function':
      return one('a function', 'functions');
  }
}

/** `n rows`, `1 row`. */
const counted = (size: string, singular: string, plural: string): string =>
  `${size} ${/^\D*1\D*$/u.test(size) ? singular : plural}`;

/** ` for every t`. */
export function indicesText({ indices }: Relation, markup: Markup): string {
  return indices.length === 0
    ? ''
    : ` for every ${indices.map((index) => markup.math(texName(index).tex)).join(', ')}`;
}

/** What the student is to do, after the statement; nothing where it is to decide. */
export function taskText({ kind, answer }: SheetQuestion, markup: Markup): string {
  if (kind === 'true or false' || answer.holds) return '';
  const { why } = answer;
  const find = 'find a case in which all that is supposed holds and the conclusion does not.';
  return why.kind === 'dropped'
    ? `It is true if also ${markup.math(tex(why.says))}. Show that this is needed: ${find}`
    : `This is not true: ${find}`;
}

/** `True.`, or `False.`, and why; `shown` is the case in the words of the format. */
export function answerText(question: SheetQuestion, shown: string, sheet: Worksheet, markup: Markup): string {
  const { theorem, answer, kind } = question;
  const cited = `${markup.words(theorem.title)} (${markup.name(theorem.id)})`;
  if (answer.holds) {
    const evidence = evidenceFor(question, sheet).join(', ');
    return `${markup.strong('True.')} ${cited}. Evidence: ${evidence}.`;
  }
  const { fails } = answer.counterexample.judgement;
  const where = fails.at.size === 0 ? '' : ` at ${markup.math(atTex(fails.at))}`;
  const gap = gapPhrase(fails)
    .map((part) => (typeof part === 'string' ? markup.words(part) : markup.math(part.tex)))
    .join('');
  return [
    ...(kind === 'true or false' ? [markup.strong('False.')] : []),
    `Take ${shown}. The conclusion${where} reads ${markup.math(valuesTex(fails))}, which is false: ${gap}.`,
    reasonText(question, sheet, markup),
    `${cited}.`,
  ].join(' ');
}

/** What is true instead, before the theorem is named. */
function reasonText({ answer }: SheetQuestion, { catalogue }: Worksheet, markup: Markup): string {
  if (answer.holds) return '';
  const { why } = answer;
  switch (why.kind) {
    case 'dropped':
      return `It is true if also ${markup.math(tex(why.says))} (${markup.name(why.hypothesis)}):`;
    case 'stronger':
      return `True is ${markup.math(tex(why.truly))}:`;
    case 'weaker':
      return `It is true with ${markup.math(tex(why.truly))} for the hypothesis ${markup.name(why.hypothesis)}:`;
    case 'claim': {
      const { place } = citedClaim(catalogue, why.id);
      return `So it is written in ${markup.words(place)} (${markup.name(why.id)}). What is true:`;
    }
  }
}

/** The command that judges the answer of a student; null where there is no name for what was changed. */
export function judgeCommand({ theorem, family, answer }: SheetQuestion): string | null {
  if (answer.holds) return null;
  const { why } = answer;
  if (why.kind === 'claim') return `optproof judge ${why.id} --instance FILE`;
  if (why.kind !== 'dropped') return null;
  const several = Object.keys(theorem.cases).length > 1 ? ` --case ${family.name}` : '';
  return `optproof judge ${theorem.id} --drop ${why.hypothesis}${several} --instance FILE`;
}

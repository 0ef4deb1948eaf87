import { FormulaError } from '../formula/index.js';
import { Case } from '../generate/case.js';
import { instanceOf } from '../prove/instance.js';
import { meantName } from '../reading/ascii-name.js';
import { nearestNames } from '../reading/nearest-names.js';
import { printable, Unreadable } from '../reading/unreadable.js';
import { evaluateRelation } from './evaluate-relation.js';
import type { Compared, FailingLine, Finding, Judgement } from './judgement.js';
import { notOfTheFamily } from './membership.js';
import { readCase } from './read-case.js';
import type { Conclusion, JudgedFamily, Standard, Take } from './standard.js';
import { drawnNames, valuesFor } from './values.js';
import type { WrittenCase } from './written-case.js';

/**
 * Judges a case that someone wrote down: whether it is a counterexample. Every decision is exact. Nothing in the text
 * is run; whatever is wrong with it is a judgement, `malformed`. `family` overrides the family that the text names.
 */
export function judgeCase(text: string, standard: Standard, family?: string): Judgement {
  let written: WrittenCase | undefined;
  try {
    written = readCase(text);
    const judged = familyFor(standard, written, family);
    const values = valuesFor(judged.family, written);
    return judge(instanceFrom(judged, values), values, judged, standard);
  } catch (error) {
    return malformed(error, written);
  }
}

function malformed(error: unknown, written: WrittenCase | undefined): Judgement {
  if (error instanceof Unreadable) {
    return { verdict: 'malformed', message: error.message, place: error.place ?? null, path: error.path };
  }
  const message = error instanceof Error ? error.message : String(error);
  // Sizes that do not fit show where the first formula needs them to.
  const where = error instanceof FormulaError ? ` in ${error.text}` : '';
  const blamed = /`([^`]+)`/u.exec(message)?.[1];
  const entry = written?.entries.find(
    ({ name }) => blamed !== undefined && meantName(name, [blamed]) === blamed,
  );
  const text = printable(`${message}${where}`, 300);
  return { verdict: 'malformed', message: text, place: entry?.place ?? null, path: entry?.name ?? '' };
}

function familyFor(standard: Standard, { family: written }: WrittenCase, asked?: string): JudgedFamily {
  const { families } = standard;
  const name = asked ?? written?.name ?? [...families.keys()][0];
  const judged = families.get(name);
  if (judged !== undefined) return judged;
  const shown = printable(name, 30);
  const near = nearestNames(name.slice(0, 30), [...families.keys()]);
  const known =
    near.length > 0 ? `did you mean ${near.join(' or ')}?` : `known: ${[...families.keys()].join(', ')}`;
  throw new Unreadable(
    `unknown family of cases '${shown}'; ${known}`,
    asked ? undefined : written?.place,
    'case',
  );
}

function instanceFrom({ family }: JudgedFamily, values: Take): Case {
  const given = new Set(Object.keys(values));
  const prescribes = [...given].some((name) => family.definitions.has(name));
  const missing = [...family.draws.keys()].filter((name) => !given.has(name));
  if (!prescribes && missing.length > 0) {
    const needed = drawnNames(family).join(', ');
    throw new Unreadable(
      `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing; a case gives ${needed}`,
    );
  }
  const instance = Case.fromValues(family, values);
  // Whatever else is missing shows here, and not in the middle of a formula.
  instance.inputs();
  return instance;
}

function judge(instance: Case, values: Take, judged: JudgedFamily, { dropped, strict }: Standard): Judgement {
  const { family, conclusions } = judged;
  const unmet: Finding[] = [...notOfTheFamily(instance, values, judged)];
  const optional: Finding[] = [];
  for (const [name, relation] of family.hypotheses) {
    const { decision, finding } = evaluateRelation(name, relation, instance);
    if (decision !== 'proved') (strict && name !== dropped ? unmet : optional).push(finding());
  }
  if (unmet.length > 0) return { verdict: 'hypothesis', instance: instanceOf(instance), unmet };
  const judgement = judgeConclusions(instance, conclusions, dropped, optional);
  const isClaim = strict && dropped === null;
  if (judgement.verdict !== 'valid' || isClaim || optional.length > 0) return judgement;
  return { verdict: 'undecided', because: tooGood };
}

/** It cannot be, as the theorem is proved: some value is not what its name stands for, and a person must see which. */
const tooGood =
  'the conclusion fails although all hypotheses hold; some value cannot be what its name stands for';

function judgeConclusions(
  instance: Case,
  conclusions: readonly Conclusion[],
  dropped: string | null,
  unmet: readonly Finding[],
): Judgement {
  const decided = conclusions.map((conclusion) => ({
    conclusion,
    ...evaluateRelation(conclusion.name, conclusion.relation, instance),
  }));
  const failing = decided.filter(({ decision }) => decision === 'refuted');
  const shown = mostTelling(failing, ({ conclusion }) => failingLine(instance, conclusion, dropped), dropped);
  if (shown !== undefined) {
    return {
      verdict: 'valid',
      instance: instanceOf(instance),
      fails: shown.finding() as Compared,
      line: shown.line,
      unmet,
    };
  }
  const open = decided.find(({ decision }) => decision === 'undecided');
  const why = open?.finding();
  if (why !== undefined && 'because' in why) {
    return { verdict: 'undecided', because: `${why.text}: ${why.because}` };
  }
  const line = conclusions
    .map((conclusion) => failingLine(instance, conclusion, dropped))
    .find((found) => found !== null);
  return {
    verdict: 'conclusion',
    instance: instanceOf(instance),
    holds: decided.map(({ finding }) => finding() as Compared),
    line: line ?? null,
  };
}

/** With its failing line, the first of them whose line cites what is dropped, or else the first. */
function mostTelling<Failing>(
  failing: readonly Failing[],
  lineOf: (one: Failing) => FailingLine | null,
  dropped: string | null,
): (Failing & { readonly line: FailingLine | null }) | undefined {
  let first: (Failing & { readonly line: FailingLine | null }) | undefined;
  for (const one of failing) {
    const told = { ...one, line: lineOf(one) };
    if (told.line?.cites.includes(dropped ?? '')) return told;
    first ??= told;
  }
  return first;
}

/** The first line of the derivation that the case certainly breaks, of those that cite what is dropped if there is one. */
function failingLine(
  instance: Case,
  { name, lines }: Conclusion,
  dropped: string | null,
): FailingLine | null {
  const cites = ({ reasons }: Conclusion['lines'][number]) => reasons.includes(dropped ?? '');
  const numbered = [...lines.entries()];
  for (const [position, { relation, reasons }] of [
    ...numbered.filter(([, line]) => cites(line)),
    ...numbered.filter(([, line]) => !cites(line)),
  ]) {
    const { decision, finding } = evaluateRelation(name, relation, instance);
    if (decision !== 'refuted') continue;
    const named = reasons.filter((reason) => typeof reason === 'string');
    return { chain: name, line: position + 1, finding: finding(), cites: named };
  }
  return null;
}

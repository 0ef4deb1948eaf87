import type { Environment, Sequence, Type, Value } from '../formula/type.js';
import { Case, type WrittenValue } from '../generate/case.js';
import type { Family } from '../generate/family.js';
import type { Input } from '../prove/result.js';
import { formatRational, type Rational, rational } from '../scalar/index.js';
import { madeFrom, namesIn } from './dependencies.js';
import type { Question } from './question.js';
import { unlessWithoutValue } from './without-value.js';

/**
 * What one writes down of a case so that it can be decided again: of the drawn names and of those set against their
 * definition, the ones that the question speaks of, directly or through definitions.
 */
export function inputsOf(instance: Case, question: Question): readonly Input[] {
  const { family } = question;
  const patched = instance.givenNames().filter((name) => family.definitions.has(name));
  const environment = instance.environment(rational);
  return neededNames(question, patched).flatMap((name) =>
    inputNamed(name, family.scope.get(name)!, environment),
  );
}

/**
 * All that the case is drawn from, the inputs first: with what the question does not speak of, as the reader of a
 * theorem's or an instance file may ask for it.
 */
export function allInputsOf(instance: Case, inputs: readonly Input[]): readonly Input[] {
  const { scope, integers, draws } = instance.family;
  const environment = instance.environment(rational);
  const told = new Set(inputs.map(({ name }) => name));
  const rest = [...integers.keys(), ...draws.keys()].filter((name) => !told.has(name));
  return [...inputs, ...rest.flatMap((name) => inputNamed(name, scope.get(name)!, environment))];
}

/** The case as its reader knows it: with the names that the question shows, where it does, in the place of the inputs. */
export function shownInputs(
  instance: Case,
  { family, shown }: Question,
  inputs: readonly Input[],
): readonly Input[] {
  const environment = instance.environment(rational);
  return shown?.flatMap((name) => inputNamed(name, family.scope.get(name)!, environment)) ?? inputs;
}

/** None where a case that someone wrote down does not have the name. */
function inputNamed(name: string, type: Type, environment: Environment<Rational>): readonly Input[] {
  const value = unlessWithoutValue(() => environment.value(name));
  return value === undefined ? [] : [{ name, type, value }];
}

const known = new WeakMap<Question, Map<string, readonly string[]>>();

function neededNames(question: Question, patched: readonly string[]): readonly string[] {
  const key = patched.join(' ');
  const cache = known.get(question) ?? new Map<string, readonly string[]>();
  known.set(question, cache);
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const { family, targets } = question;
  const relations = targets.flatMap(({ conclusion, lines }) => [
    conclusion,
    ...lines.map(({ relation }) => relation),
  ]);
  const roots = namesIn([...family.hypotheses.values(), ...relations]);
  const given = new Set([...family.draws.keys(), ...patched]);
  const found = madeFrom(roots, family, given);
  const drawn = [...family.draws].filter(([name]) => found.has(name));
  const measured = new Set(drawn.flatMap(([, { draw }]) => draw.extents));
  // A size that no array tells is written down, so that the case can be read again.
  const integers = [...family.integers.keys()].filter((name) => found.has(name) || !measured.has(name));
  const needed = [...integers, ...drawn.map(([name]) => name), ...patched.filter((name) => found.has(name))];
  cache.set(key, needed);
  return needed;
}

/** The inputs as a theorem file or an instance file writes them, without the integers that only measure arrays. */
export function takeOf(inputs: readonly Input[], family: Family): Readonly<Record<string, WrittenValue>> {
  const take: Record<string, WrittenValue> = Object.fromEntries(
    inputs.map(({ name, value, type }) => [name, writtenValue(value, type)]),
  );
  for (const { name, type, value } of inputs) {
    if (type.kind !== 'integer' || family.definitions.has(name)) continue;
    const { [name]: _, ...shorter } = take;
    if (measures(shorter, name, value as number, family)) delete take[name];
  }
  return take;
}

function measures(
  take: Readonly<Record<string, WrittenValue>>,
  name: string,
  size: number,
  family: Family,
): boolean {
  try {
    return Case.fromValues(family, take).environment(rational).value(name) === size;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export function writtenValue(value: Value<Rational>, type: Type): WrittenValue {
  switch (type.kind) {
    case 'integer':
      return value as number;
    case 'scalar': {
      const text = formatRational(value as Rational);
      return Number.isSafeInteger(Number(text)) ? Number(text) : text;
    }
    case 'vector':
      return (value as readonly Rational[]).map((entry) => writtenValue(entry, { kind: 'scalar' }));
    case 'matrix':
      return (value as readonly (readonly Rational[])[]).map((row) => writtenValue(row, { kind: 'vector' }));
    case 'sequence':
      return (value as Sequence<Rational>).items.map((item) => writtenValue(item, type.of));
    case 'function':
      throw new TypeError('a function cannot be written');
  }
}

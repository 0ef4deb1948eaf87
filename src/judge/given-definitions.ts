import type { EvaluatedSide } from '../counterexample/evaluated.js';
import { type Definition, FormulaError, names, print } from '../formula/index.js';
import type { Sequence, Type, Value } from '../formula/type.js';
import { Case } from '../generate/case.js';
import type { Family, PreparedComputed } from '../generate/family.js';
import { approximations } from '../prove/sharpness.js';
import {
  NotRepresentable,
  OutsideDomain,
  type Rational,
  rational,
  UndecidedBranch,
} from '../scalar/index.js';
import type { Finding } from './judgement.js';
import type { JudgedFamily, Take } from './standard.js';

/**
 * The defined names that a case gives against their definition. One of which a hypothesis of a theorem speaks may: it is
 * for the hypothesis to say what it has to be. So may one whose definition needs what the case does not give.
 */
export function definitionsBroken({ family, asDefined }: JudgedFamily, values: Take): readonly Finding[] {
  const stated = asDefined ? [] : [...family.hypotheses.values()];
  const spokenOf = new Set(stated.flatMap((relation) => [...names(relation)]));
  return Object.keys(values)
    .filter((name) => family.definitions.has(name) && !spokenOf.has(name))
    .flatMap((name) => {
      const finding = againstDefinition(family, name, values);
      return finding === undefined ? [] : [finding];
    });
}

function againstDefinition(family: Family, name: string, values: Take): Finding | undefined {
  const type = family.scope.get(name)!;
  const definition = family.definitions.get(name)!;
  const body = 'source' in definition ? 'as it is computed' : print(definition.body);
  const text = `${name} = ${body}`;
  const given = Case.fromValues(family, values).environment(rational).value(name);
  const others = Case.fromValues(family, without(values, name));
  if (![...ingredients(definition)].every((used) => isKnown(others, used))) return undefined;
  try {
    const value = others.environment(rational).value(name);
    if (isSame(given, value, type)) return undefined;
    const side = (text: string, exact: Value<Rational>): EvaluatedSide => ({
      text,
      tex: '',
      type,
      exact,
      near: approximations(exact, type, rational),
    });
    const sides = [side(name, given), side(body, value)];
    return {
      name,
      text,
      symbols: ['='],
      sides,
      at: new Map(),
      decision: 'refuted',
      link: 0,
      difference: null,
    };
  } catch (error) {
    const noValue = [NotRepresentable, OutsideDomain, UndecidedBranch].some((kind) => error instanceof kind);
    if (!noValue) throw error;
    return { name, text, because: (error as Error).message };
  }
}

function without(values: Take, name: string): Take {
  return Object.fromEntries(Object.entries(values).filter(([other]) => other !== name));
}

function ingredients(definition: Definition | PreparedComputed): ReadonlySet<string> {
  if (!('source' in definition)) return names(definition);
  return new Set([...definition.inputs.values()].flatMap((input) => [...names(input)]));
}

/** Whether the case gives a name, or what it is computed from. */
export function isKnown(instance: Case, name: string): boolean {
  try {
    instance.environment(rational).value(name);
    return true;
  } catch (error) {
    if (error instanceof NotRepresentable || error instanceof UndecidedBranch) return true;
    // Inside a formula, what is missing is an error of the formula.
    if (error instanceof RangeError || error instanceof FormulaError) return false;
    if (error instanceof OutsideDomain) return false;
    throw error;
  }
}

function isSame(a: Value<Rational>, b: Value<Rational>, type: Type): boolean {
  switch (type.kind) {
    case 'integer':
      return a === b;
    case 'scalar':
      return rational.compare(a as Rational, b as Rational) === 'equal';
    case 'vector':
      return sameItems(a as readonly Rational[], b as readonly Rational[], { kind: 'scalar' });
    case 'matrix':
      return sameItems(a as readonly Rational[][], b as readonly Rational[][], { kind: 'vector' });
    case 'sequence':
      return sameItems((a as Sequence<Rational>).items, (b as Sequence<Rational>).items, type.of);
    case 'function':
      return false;
  }
}

function sameItems(a: readonly Value<Rational>[], b: readonly Value<Rational>[], of: Type): boolean {
  return a.length === b.length && a.every((item, i) => isSame(item, b[i], of));
}

import { parseDefinition, parseRelation, type Relation } from '../formula/index.js';
import type { Scope, Type } from '../formula/type.js';
import { boundsOn } from '../generate/bounds.js';
import { type Family, prepareFamily } from '../generate/family.js';
import { Expenses } from './affordable.js';
import type { Ingredients } from './ingredients.js';
import { type Formula, type Keyword, located, type Statement } from './statement.js';
import { tryName, tryOut } from './trial.js';

/** The cases of a claim, what must hold in them, and what is claimed. */
export interface Assembled {
  readonly family: Family;
  readonly conclusion: Relation;
}

/**
 * Parses what the statements say about names that are drawn, and makes them one family. Every relation is tried out in
 * one case, so that shapes which do not fit are found here. Throws Unreadable.
 */
export function assemble(formulas: ReadonlyMap<Statement, Formula>, into: Ingredients): Assembled {
  const reader = new Reader(into);
  const of = (wanted: Keyword) =>
    [...formulas].flatMap(([{ keyword }, formula]) => (keyword === wanted ? [formula] : []));
  const lets = of('let').map((formula) => reader.definition(formula));
  const source = { draws: into.draws, define: [...into.define, ...lets] };
  const drawn = prepareFamily('claim', source, () => new Map());
  const stated = [...into.hypotheses].map(([key, { name, says }]): Stated => {
    const relation =
      typeof says === 'string' ? parseRelation(says, drawn.scope) : reader.relation(says, drawn.scope);
    return { key, name, relation };
  });
  const hypotheses = new Map(stated.map(({ key, relation }) => [key, relation]));
  const family = { ...drawn, hypotheses, draws: withBounds(drawn, stated) };
  const supposed = of('suppose').map(
    (formula, i) => [`suppose ${i + 1}`, reader.relation(formula, family.scope)] as const,
  );
  const [claim] = of('claim');
  const conclusion = reader.relation(claim, family.scope);
  reader.tryOut(family);
  return { family: { ...family, hypotheses: new Map([...family.hypotheses, ...supposed]) }, conclusion };
}

interface Stated {
  readonly key: string;
  readonly name: string;
  readonly relation: Relation;
}

/** Each draw takes its bounds from what its own declaration says: `x ≤ z` in that of z bounds z, and not x. */
function withBounds({ draws }: Family, stated: readonly Stated[]): Family['draws'] {
  return new Map(
    [...draws].map(([name, { draw }]) => {
      const own = stated
        .filter((one) => one.name === name)
        .map(({ key, relation }) => [key, relation] as const);
      return [name, { draw, bounds: draw.bounded ? boundsOn(name, new Map(own)) : undefined }];
    }),
  );
}

/** Parses formulas in turn, with errors that point into the file, and refuses those that cost too much. */
class Reader {
  readonly #expenses: Expenses;
  readonly #scope: Map<string, Type>;
  readonly #defined = new Map<string, Formula>();
  readonly #read: (readonly [Relation, Formula])[] = [];

  constructor({ draws, define }: Ingredients) {
    const drawn = prepareFamily('claim', { draws, define }, () => new Map());
    this.#expenses = new Expenses(drawn);
    this.#scope = new Map(drawn.scope);
  }

  definition(formula: Formula): string {
    const definition = located(formula, (text) => parseDefinition(text, this.#scope));
    refuse(formula, this.#expenses.add(definition));
    this.#scope.set(definition.name, definition.type);
    this.#defined.set(definition.name, formula);
    return formula.text;
  }

  relation(formula: Formula, scope: Scope): Relation {
    const relation = located(formula, (text) => parseRelation(text, scope));
    refuse(formula, this.#expenses.of(relation));
    this.#read.push([relation, formula]);
    return relation;
  }

  tryOut(family: Family): void {
    for (const name of family.scope.keys()) {
      const formula = this.#defined.get(name);
      if (formula === undefined) tryName(name, family);
      else located(formula, () => tryName(name, family));
    }
    for (const [relation, formula] of this.#read) located(formula, () => tryOut(relation, family));
  }
}

function refuse({ statement, origins }: Formula, complaint: string | undefined): void {
  if (complaint !== undefined) throw statement.error(complaint, origins[0]);
}

import { madeFrom, namesIn } from '../counterexample/dependencies.js';
import { type Expression, names, parseRelation, print, type Relation } from '../formula/index.js';
import type { Family, PreparedComputed } from '../generate/family.js';

/** What must be said of a free name beside the hypotheses; or that it is as its formula defines it; or that it is open. */
export type Freedom = readonly Relation[] | 'defined' | 'unknown';

/**
 * Whether a defined name is determined by the hypotheses and can be posed as any value that satisfies them, as a text
 * would: where a hypothesis repeats its definition, or is the rule by which a program computes it. `unknown` where no
 * formula defines it and the hypotheses leave open what it is. `mentioned` has the names that the statement uses.
 */
export function freedomOf(name: string, family: Family, mentioned: ReadonlySet<string>): Freedom {
  const definition = family.definitions.get(name)!;
  const describing = [...family.hypotheses.values()].filter((relation) => names(relation).has(name));
  if (!('source' in definition)) {
    const body = print(definition.body);
    const repeated = definition.parameters.length === 0 && describing.some((one) => states(one, name, body));
    return repeated ? [] : 'defined';
  }
  if (!describing.some((relation) => states(relation, name))) return 'unknown';
  const beginning = beginningOf(name, definition, family);
  const said = new Set([...namesIn([...describing, ...beginning])].filter((one) => one !== name));
  const drawn = [...madeFrom([name], family, said)].filter((input) => family.draws.has(input));
  if (drawn.some((input) => mentioned.has(input) && !said.has(input))) return 'unknown';
  const isSequence = family.scope.get(name)!.kind === 'sequence';
  const begins = beginning.length > 0 || describing.some((relation) => fixesOne(relation, name));
  if (isSequence && !begins) return 'unknown';
  // Where w₀ is a name, w_0 is another spelling of it: that they are equal need not be said.
  return beginning.filter((relation) => names(relation).has(name));
}

/** `w_0 = w₀`, for iterates that a program computes from a start; none for what it computes beside them. */
function beginningOf(
  name: string,
  { source, inputs }: PreparedComputed,
  { scope }: Family,
): readonly Relation[] {
  const start = inputs.get('start');
  const type = scope.get(name)!;
  if (start === undefined || type.kind !== 'sequence' || Object.keys(source.defines)[0] !== name) return [];
  if (type.of.kind !== start.type.kind) return [];
  return [parseRelation(`${name}_${source.starts?.[name] ?? 0} = ${print(start)}`, scope)];
}

/** `name = …` or `name_i = …`, with any subscripts; with a text, `name = …` with that text alone. */
function states({ sides, symbols }: Relation, name: string, body?: string): boolean {
  if (symbols.length > 1 || symbols[0] !== '=') return false;
  return sides.some((side, i) => {
    const head = side.kind === 'subscript' && body === undefined ? side.base : side;
    const isHead = head.kind === 'name' && head.name === name;
    return isHead && (body === undefined || print(sides[1 - i]) === body);
  });
}

/** `m_0 = …`: what the first element of a sequence is. */
function fixesOne(relation: Relation, name: string): boolean {
  const isFixed = (side: Expression) => side.kind === 'subscript' && side.subscripts[0].kind === 'number';
  return states(relation, name) && relation.sides.some(isFixed);
}

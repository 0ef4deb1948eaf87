import { VULGAR } from './alphabet.js';
import { children } from './children.js';
import { FormulaError } from './error.js';
import type { Expression, NumberNode, Place, Relation, RelationSymbol } from './expression.js';
import { subscripted } from './indexing.js';
import { Misfit } from './misfit.js';
import { print } from './print.js';
import { relationOf } from './relation.js';
import { replaced } from './replace.js';
import { sameExpression } from './same.js';
import { integer, scalar } from './type.js';

/** A relation with one thing changed. A check that still passes on all of them checks nothing. */
export interface Mutation {
  readonly relation: Relation;
  /** `½ → 1 at column 12`. */
  readonly description: string;
}

/** Weaker relations are not among them: they would rightly still hold. */
const OTHER_SYMBOLS: Readonly<Record<RelationSymbol, readonly RelationSymbol[]>> = {
  '=': ['≠', '<', '>'],
  '≠': ['='],
  '≤': ['≥', '<', '='],
  '<': ['>', '='],
  '≥': ['≤', '>', '='],
  '>': ['<', '='],
  '⪯': ['⪰', '≺', '='],
  '≺': ['≻', '='],
  '⪰': ['⪯', '≻', '='],
  '≻': ['≺', '='],
};

/** Every single change of the relation that is again a relation, each once. */
export function mutations(relation: Relation): readonly Mutation[] {
  const found: Mutation[] = [];
  const add = (changed: Relation | undefined, description: string) => {
    if (changed !== undefined && !same(changed, relation) && keepsRanges(changed, relation)) {
      found.push({ relation: changed, description });
    }
  };
  relation.symbols.forEach((symbol, i) => {
    const column = relation.sides[i].at.end + 1;
    for (const other of OTHER_SYMBOLS[symbol]) {
      const changed = related(() => relation.sides, relation.symbols.with(i, other));
      add(changed, `${symbol} → ${other} after column ${column}`);
    }
  });
  relation.sides.forEach((side, i) => {
    const seen = new Set([print(side)]);
    for (const { target, replacement, description, at } of changes(side, false)) {
      const sides = () => relation.sides.with(i, replaced(side, target, replacement));
      const changed = related(sides, relation.symbols);
      const text = changed && print(changed.sides[i]);
      if (text === undefined || seen.has(text)) continue;
      seen.add(text);
      add(changed, `${description} at column ${at.start + 1}`);
    }
  });
  return found;
}

function related(
  sides: () => readonly Expression[],
  symbols: readonly RelationSymbol[],
): Relation | undefined {
  try {
    return relationOf(sides(), symbols);
  } catch (error) {
    // For example w + 1 for w + 0·v: the changed formula is none.
    if (error instanceof FormulaError || error instanceof Misfit) return undefined;
    throw error;
  }
}

function same(a: Relation, b: Relation): boolean {
  return (
    a.symbols.length === b.symbols.length &&
    a.symbols.every((symbol, i) => symbol === b.symbols[i]) &&
    a.sides.every((side, i) => sameExpression(side, b.sides[i]))
  );
}

/** A change may drop the only subscript that gave an index its range. */
function keepsRanges(changed: Relation, { sides }: Relation): boolean {
  return changed.indices.every(
    (name) =>
      changed.sides.some((side) => subscripted(side, name)) || !sides.some((side) => subscripted(side, name)),
  );
}

interface Change {
  readonly target: Expression;
  readonly replacement: Expression;
  /** Where the change is seen. */
  readonly at: Place;
  readonly description: string;
}

function* changes(node: Expression, inSubscript: boolean): Iterable<Change> {
  const change = (replacement: Expression, description?: string, at = node.at): Change => ({
    target: node,
    replacement,
    at,
    description: description ?? `${print(node)} → ${print(replacement)}`,
  });
  switch (node.kind) {
    case 'number':
      if (!inSubscript) for (const other of otherNumbers(node)) yield change(other);
      break;
    case 'sum':
      for (let i = 0; i < node.terms.length; i++) {
        const term = node.terms[i];
        const rest = node.terms.filter((_, j) => j !== i);
        if (inSubscript && term.body.kind !== 'number') continue;
        if (!inSubscript) {
          const terms = node.terms.map((old, j) => (j === i ? { ...old, negative: !old.negative } : old));
          yield change({ ...node, terms }, `sign of ${print(term.body)}`, term.body.at);
        }
        const left: Expression =
          rest.length > 1
            ? { ...node, terms: rest }
            : rest[0].negative
              ? { kind: 'negation', operand: rest[0].body, type: node.type, at: node.at }
              : rest[0].body;
        yield change(left, `${term.negative ? '−' : '+'} ${print(term.body)} dropped`, term.body.at);
      }
      break;
    case 'negation':
      yield change(node.operand, `− before ${print(node.operand)} dropped`);
      break;
    case 'product':
      for (let i = 0; i < node.factors.length; i++) {
        const factors = node.factors.filter((_, j) => j !== i);
        const joins = node.joins.slice(1).map((): '·' => '·');
        const left = factors.length === 1 ? factors[0] : { ...node, factors, joins };
        yield change(left, `factor ${print(node.factors[i])} dropped`, node.factors[i].at);
      }
      break;
    case 'componentwise': {
      const operator = node.operator === '⊙' ? '⊘' : '⊙';
      yield change({ ...node, operator }, `${node.operator} → ${operator}`, node.right.at);
      yield change(node.left, `${node.operator} ${print(node.right)} dropped`, node.right.at);
      break;
    }
    case 'quotient':
      yield change(node.numerator, `divisor ${print(node.denominator)} dropped`, node.denominator.at);
      break;
    case 'power':
      if (node.exponent.kind !== 'number' && node.exponent.kind !== 'negation') {
        const one = literal(node, '1', 1n, 1n);
        const terms = [node.exponent, one].map((body) => ({ negative: false, body }));
        const exponent: Expression = { kind: 'sum', terms, type: node.exponent.type, at: node.exponent.at };
        yield change({ ...node, exponent });
      }
      break;
    case 'call':
      if (node.function === 'max') yield change({ ...node, function: 'min' }, 'max → min');
      if (node.function === 'min') yield change({ ...node, function: 'max' }, 'min → max');
      break;
    case 'big':
      if (node.operator === 'max') yield change({ ...node, operator: 'min', symbol: 'min' }, 'max → min');
      if (node.operator === 'min') yield change({ ...node, operator: 'max', symbol: 'max' }, 'min → max');
      break;
  }
  const low = node.kind === 'subscript' || node.kind === 'identity' || node.kind === 'filled';
  for (const child of children(node)) {
    yield* changes(child, inSubscript || (low && !(node.kind === 'subscript' && child === node.base)));
  }
}

/** c + 1, and c − 1 where that is still positive; 1 for ½, ⅓, …. */
function otherNumbers(node: NumberNode): NumberNode[] {
  const { numerator, denominator, notation } = node;
  if (VULGAR.has(notation)) return [literal(node, '1', 1n, 1n)];
  const shifted = (by: bigint) => {
    const sum = numerator + by * denominator;
    return literal(node, decimal(sum, denominator), sum, denominator);
  };
  return numerator > denominator ? [shifted(1n), shifted(-1n)] : [shifted(1n)];
}

const literal = (node: Expression, notation: string, numerator: bigint, denominator: bigint): NumberNode => ({
  kind: 'number',
  notation,
  numerator,
  denominator,
  type: denominator === 1n ? integer : scalar,
  at: node.at,
});

/** The denominator is a power of ten. */
function decimal(numerator: bigint, denominator: bigint): string {
  const places = String(denominator).length - 1;
  const digits = String(numerator).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

import { children, type Expression, type Relation, type RelationSymbol } from '../formula/index.js';

/** lesser ≤ greater, or < where strict. */
export interface OrderedPair {
  readonly lesser: Expression;
  readonly greater: Expression;
  readonly strict: boolean;
}

const strictness: Readonly<Partial<Record<RelationSymbol, { strict: boolean; upward: boolean }>>> = {
  '≤': { strict: false, upward: true },
  '<': { strict: true, upward: true },
  '≥': { strict: false, upward: false },
  '>': { strict: true, upward: false },
  '=': { strict: false, upward: true },
};

/** What relations say of two sides: every pair of sides of a chain of one direction is a statement of its own. */
export function* orderedPairs(cited: readonly Relation[]): Generator<OrderedPair> {
  for (const { sides, symbols, indices } of cited) {
    for (let from = 0; from < symbols.length; from += 1) {
      let strict = false;
      let upward: boolean | undefined;
      for (let to = from; to < symbols.length; to += 1) {
        const step = strictness[symbols[to]];
        if (step === undefined || (upward !== undefined && symbols[to] !== '=' && step.upward !== upward))
          break;
        if (symbols[to] !== '=') upward = step.upward;
        strict ||= step.strict;
        const [first, last] = [sides[from], sides[to + 1]];
        if (!rangesAreForced([first, last], indices)) continue;
        yield upward === false
          ? { lesser: last, greater: first, strict }
          : { lesser: first, greater: last, strict };
      }
    }
  }
}

/**
 * Whether a pair says itself for which values of its indices it holds: each that it uses stands in a subscript. In
 * `0 ≤ 5 − t ≤ w_t` the first pair alone does not: read elsewhere, t might leave the range of w.
 */
function rangesAreForced(pair: readonly Expression[], indices: readonly string[]): boolean {
  const used = indexNamesIn(pair, false);
  const subscripted = indexNamesIn(pair, true);
  return indices.every((index) => !used.has(index) || subscripted.has(index));
}

/** The indices that occur in expressions; only those in subscripts, where asked for. */
function indexNamesIn(expressions: readonly Expression[], subscriptsOnly: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: Expression, counts: boolean) => {
    if (node.kind === 'index' && counts) found.add(node.name);
    if (node.kind === 'subscript') {
      visit(node.base, counts);
      for (const subscript of node.subscripts) visit(subscript, true);
    } else {
      for (const child of children(node)) visit(child, counts);
    }
  };
  for (const expression of expressions) visit(expression, !subscriptsOnly);
  return found;
}

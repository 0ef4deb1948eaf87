import {
  type BigNode,
  children,
  type Expression,
  instantiated,
  integer as integerType,
  type Relation,
  type RelationSymbol,
  sameExpression,
  type Term,
} from '../formula/index.js';

/** What is known of the sign of an expression; undefined where nothing is. */
export type Sign = 'positive' | 'nonnegative' | undefined;

/**
 * The sign of an expression, from its form and the cited hypotheses alone: squares, even powers, norms and absolute
 * values; sums, products, quotients, means and greatest or least of such; and whatever reads exactly as a hypothesis
 * says it, that is b − a where a ≤ b is cited, b where 0 ≤ b is, ⟨x, (B − A)·x⟩ where A ⪯ B is, and ‖x‖ where x ≠ 0 is. What is at most
 * a least of several is at most each: min_{t=1}^{T} b_t − a ≥ 0 reads as b_1 − a ≥ 0, and under a sum over t = 1, …, T
 * as b_t − a ≥ 0. What is cited for every i is
 * cited for every other index of a sum around. An index lies within its range: under a sum over t = 1, …, T, t > 0 and T − t ≥ 0. Nothing is computed, so what the certificate claims can be checked by reading.
 */
export function signOf(expression: Expression, cited: readonly Relation[]): Sign {
  return signWithin(expression, cited, []);
}

/** `ranges` are the operators around the expression, with the range of their index. */
function signWithin(expression: Expression, cited: readonly Relation[], ranges: readonly BigNode[]): Sign {
  const inherent = structural(expression, cited, ranges);
  return inherent === 'positive' ? inherent : (assumed(expression, cited, ranges) ?? inherent);
}

function structural(expression: Expression, cited: readonly Relation[], ranges: readonly BigNode[]): Sign {
  const sign = (part: Expression) => signWithin(part, cited, ranges);
  switch (expression.kind) {
    case 'number':
      return expression.numerator > 0n ? 'positive' : expression.numerator === 0n ? 'nonnegative' : undefined;
    case 'norm':
      return isNonzero(expression.operand, cited) ? 'positive' : 'nonnegative';
    case 'absolute':
      return 'nonnegative';
    case 'power':
      return (
        sign(expression.base) ??
        (isEven(expression.exponent) && isScalarPower(expression) ? 'nonnegative' : undefined)
      );
    case 'product':
      return weakest(expression.factors.map(sign)) ?? pairedFactors(expression.factors, sign);
    case 'quotient':
      return weakest([sign(expression.numerator), sign(expression.denominator)]);
    case 'sum':
      return signOfSum(expression.terms, sign);
    case 'inner':
      if (sameExpression(expression.left, expression.right)) return 'nonnegative';
      return quadraticForm(expression.left, expression.right, cited);
    case 'big': {
      const around = ranges.filter(({ index }) => index !== expression.index);
      const body = signWithin(expression.body, cited, [...around, expression]);
      // A sum over an explicit range may be empty.
      return expression.operator === 'Σ' && expression.bounds && body ? 'nonnegative' : body;
    }
    case 'root':
      return sign(expression.operand) === 'positive' ? 'positive' : 'nonnegative';
    case 'call':
      if (expression.function === 'exp') return 'positive';
      if (expression.function === 'min') return weakest(expression.parameters.map(sign));
      if (expression.function === 'max')
        return expression.parameters.map(sign).find((known) => known !== undefined);
      return undefined;
    default:
      return undefined;
  }
}

/** A product is nonnegative too where its unsigned factors cancel in pairs: x·c·x with c ≥ 0. */
function pairedFactors(factors: readonly Expression[], sign: (part: Expression) => Sign): Sign {
  const unpaired: Expression[] = [];
  for (const factor of factors) {
    if (sign(factor) !== undefined) continue;
    const twin = unpaired.findIndex((other) => other.type.kind === 'scalar' && sameExpression(other, factor));
    if (twin < 0) unpaired.push(factor);
    else unpaired.splice(twin, 1);
  }
  return unpaired.length === 0 ? 'nonnegative' : undefined;
}

function signOfSum(terms: readonly Term[], sign: (part: Expression) => Sign): Sign {
  if (terms.some((term) => term.negative)) return undefined;
  const signs = terms.map((term) => sign(term.body));
  if (signs.includes(undefined)) return undefined;
  return signs.includes('positive') ? 'positive' : 'nonnegative';
}

function weakest(signs: readonly Sign[]): Sign {
  if (signs.includes(undefined)) return undefined;
  return signs.includes('nonnegative') ? 'nonnegative' : 'positive';
}

function isEven(exponent: Expression): boolean {
  return exponent.kind === 'number' && exponent.denominator === 1n && exponent.numerator % 2n === 0n;
}

const isScalarPower = (expression: Expression) =>
  expression.type.kind === 'scalar' || expression.type.kind === 'integer';

function endsWithin(end: Expression, upper: Expression): boolean {
  if (sameExpression(end, upper)) return true;
  if (upper.kind !== 'sum' || upper.terms.length !== 2) return false;
  const [first, second] = upper.terms;
  return (
    !first.negative && sameExpression(end, first.body) && !second.negative && second.body.kind === 'number'
  );
}

const strictness: Readonly<Partial<Record<RelationSymbol, { strict: boolean; upward: boolean }>>> = {
  '≤': { strict: false, upward: true },
  '<': { strict: true, upward: true },
  '≥': { strict: false, upward: false },
  '>': { strict: true, upward: false },
  '=': { strict: false, upward: true },
};

/** The sign that a hypothesis states: every pair of sides of a chain of one direction is a statement of its own. */
function assumed(expression: Expression, cited: readonly Relation[], ranges: readonly BigNode[]): Sign {
  let known: Sign;
  const said = [...cited, ...cited.flatMap((relation) => renamings(relation, ranges))];
  for (const { lesser, greater, strict } of [...orderedPairs(said), ...rangePairs(ranges)]) {
    const lessers = [lesser, ...membersOf(lesser, 'max', ranges)];
    const greaters = [greater, ...membersOf(greater, 'min', ranges)];
    if (!greaters.some((above) => lessers.some((below) => isDifference(expression, above, below)))) continue;
    if (strict) return 'positive';
    known = 'nonnegative';
  }
  return known;
}

/** What a relation says for every value of its indices, said of the indices of the operators around instead. */
function renamings({ sides, indices, ...rest }: Relation, ranges: readonly BigNode[]): readonly Relation[] {
  if (ranges.length === 0 || indices.length === 0) return [];
  const letters = [...new Set([...ranges.map(({ index }) => index), ...indices])];
  const choices = indices.reduce<readonly (readonly string[])[]>(
    (partial, _) => partial.flatMap((chosen) => letters.map((letter) => [...chosen, letter])),
    [[]],
  );
  return choices.map((chosen) => ({
    ...rest,
    indices: [...new Set(chosen)],
    sides: sides.map((side) =>
      renamed(
        renamed(side, indices, (i) => `${i}′`),
        indices.map((i) => `${i}′`),
        (_, i) => chosen[i],
      ),
    ),
  }));
}

function renamed(
  side: Expression,
  from: readonly string[],
  to: (name: string, i: number) => string,
): Expression {
  return from.reduce((result, name, i) => {
    const position: Expression = { kind: 'index', name: to(name, i), type: integerType, at: side.at };
    return instantiated(result, name, position);
  }, side);
}

/** Of the least (or greatest) over a range: its first and last, and what any operator over the same range runs over. */
function membersOf(
  side: Expression,
  which: 'min' | 'max',
  ranges: readonly BigNode[],
): readonly Expression[] {
  if (side.kind !== 'big' || side.operator !== which || side.bounds === undefined) return [];
  const { index, body, bounds } = side;
  const { lower, upper } = bounds;
  const running = ranges.flatMap(({ index: name, bounds: own, at }): readonly Expression[] => {
    const within = own !== undefined && startsWithin(own.lower, lower) && endsWithin(own.upper, upper);
    return within ? [{ kind: 'index', name, type: lower.type, at }] : [];
  });
  return [lower, upper, ...running].map((position) => instantiated(body, index, position));
}

/** lower ≤ index ≤ upper, for the operators around the expression; 0 < index where it starts at a positive number. */
function* rangePairs(ranges: readonly BigNode[]): Generator<OrderedPair> {
  for (const { index: name, bounds, at } of ranges) {
    if (bounds === undefined) continue;
    const index: Expression = { kind: 'index', name, type: bounds.lower.type, at };
    yield { lesser: bounds.lower, greater: index, strict: false };
    yield { lesser: index, greater: bounds.upper, strict: false };
    const { lower } = bounds;
    if (lower.kind === 'number' && lower.numerator > 0n) {
      yield { lesser: { ...lower, notation: '0', numerator: 0n }, greater: index, strict: true };
    }
  }
}

function startsWithin(start: Expression, lower: Expression): boolean {
  if (start.kind === 'number' && lower.kind === 'number') {
    return start.numerator * lower.denominator >= lower.numerator * start.denominator;
  }
  return sameExpression(start, lower);
}

interface OrderedPair {
  readonly lesser: Expression;
  readonly greater: Expression;
  readonly strict: boolean;
}

function* orderedPairs(cited: readonly Relation[]): Generator<OrderedPair> {
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

/** Whether `expression` reads as greater − lesser, terms in any order; a zero side is left out. */
function isDifference(expression: Expression, greater: Expression, lesser: Expression): boolean {
  const wanted = [...termsOf(greater), ...termsOf(lesser).map(negated)].filter(({ body }) => !isZero(body));
  const present = [...termsOf(expression)];
  if (wanted.length !== present.length) return false;
  return wanted.every(({ negative, body }) => {
    const position = present.findIndex(
      (term) => term.negative === negative && sameExpression(term.body, body),
    );
    if (position >= 0) present.splice(position, 1);
    return position >= 0;
  });
}

function termsOf(expression: Expression): readonly Term[] {
  if (expression.kind === 'sum') {
    return expression.terms.flatMap(({ negative, body }) =>
      termsOf(body).map((term) => (negative ? negated(term) : term)),
    );
  }
  if (expression.kind === 'negation') return termsOf(expression.operand).map(negated);
  return [{ negative: false, body: expression }];
}

const negated = ({ negative, body }: Term): Term => ({ negative: !negative, body });
const isZero = (expression: Expression) => expression.kind === 'number' && expression.numerator === 0n;

/** ⟨x, M·x⟩ where A ⪯ B is cited and M reads as B − A; positive where A ≺ B and x ≠ 0 are. */
function quadraticForm(left: Expression, right: Expression, cited: readonly Relation[]): Sign {
  const [vector, image] = right.kind === 'product' ? [left, right] : [right, left];
  if (image.kind !== 'product' || image.factors.length !== 2 || !sameExpression(image.factors[1], vector))
    return undefined;
  const form = image.factors[0];
  for (const { sides, symbols } of cited) {
    for (const [link, symbol] of symbols.entries()) {
      const upward = symbol === '⪯' || symbol === '≺';
      if (!upward && symbol !== '⪰' && symbol !== '≻') continue;
      const [lesser, greater] = upward ? [sides[link], sides[link + 1]] : [sides[link + 1], sides[link]];
      if (!isDifference(form, greater, lesser)) continue;
      const strict = symbol === '≺' || symbol === '≻';
      return strict && isNonzero(vector, cited) ? 'positive' : 'nonnegative';
    }
  }
  return undefined;
}

/** Whether x ≠ 0 is cited. */
function isNonzero(vector: Expression, cited: readonly Relation[]): boolean {
  return cited.some(({ sides, symbols }) =>
    symbols.some((symbol, link) => {
      const [left, right] = [sides[link], sides[link + 1]];
      return symbol === '≠' && isZeroVector(right) && sameExpression(left, vector);
    }),
  );
}

const isZeroVector = (expression: Expression) => expression.kind === 'filled' && expression.entry === 0;

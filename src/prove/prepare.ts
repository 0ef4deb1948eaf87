import {
  type Expression,
  parseExpression,
  parseRelation,
  type Relation,
  type RelationSymbol,
} from '../formula/index.js';
import type { Scope } from '../formula/type.js';
import { type Family, prepareFamily } from '../generate/family.js';
import type { Reason } from './reason.js';
import type { Chain, Derivation, Hypothesis, Refutation, Step, Theorem } from './theorem.js';

/** A line of a chain in one family: the relation of its two sides, and what it cites. */
export interface PreparedLine {
  readonly relation: Relation;
  readonly symbol: RelationSymbol;
  readonly left: string;
  readonly right: string;
  readonly reasons: readonly Reason<string>[];
  readonly certificate: PreparedCertificate | undefined;
}

export interface PreparedCertificate {
  readonly sum: Expression;
  /** The greater side minus the smaller one is the sum, to be shown identically. */
  readonly identity: Relation;
  readonly strict: boolean;
}

export interface PreparedChain {
  readonly name: string;
  readonly lines: readonly PreparedLine[];
  /** First line, the strongest relation that follows, last line. */
  readonly conclusion: Relation;
}

export interface PreparedFamily {
  readonly family: Family;
  readonly chains: readonly PreparedChain[];
}

export interface PreparedTheorem {
  readonly theorem: Theorem;
  readonly families: ReadonlyMap<string, PreparedFamily>;
  readonly refutations: ReadonlyMap<string, PreparedRefutation>;
}

export interface PreparedRefutation {
  readonly source: Refutation<string>;
  readonly family: Family;
  readonly claim: Relation;
  /** The lines of the printed proof; none where there is none. */
  readonly derivation: readonly Relation[];
}

const prepared = new WeakMap<Theorem, PreparedTheorem>();

/** Parses all texts of a theorem, once. Throws FormulaError, or Error where the parts do not fit together. */
export function prepare(theorem: Theorem): PreparedTheorem {
  const known = prepared.get(theorem);
  if (known) return known;
  const families = new Map<string, PreparedFamily>();
  for (const [name, source] of Object.entries(theorem.cases)) {
    const family = prepareFamily(name, source, (scope) => parseHypotheses(theorem.given, name, scope));
    const chains = Object.entries(theorem.proof)
      .filter(([, chain]) => chain.in === undefined || chain.in.includes(name))
      .map(([key, chain]) => prepareChain(key, chain, family));
    families.set(name, { family, chains });
  }
  const refutations = new Map(
    Object.entries(theorem.refutes ?? {}).map(([id, source]) => {
      const name = source.in ?? Object.keys(theorem.cases)[0];
      const family = prepareFamily(
        name,
        theorem.cases[name],
        (scope) =>
          new Map(Object.entries(source.given).map(([key, text]) => [key, parseRelation(text, scope)])),
      );
      const { scope } = family;
      const derivation = source.derivation === undefined ? [] : relationsOf(source.derivation, scope);
      return [id, { source, family, claim: parseRelation(source.claim, scope), derivation }];
    }),
  );
  const result = { theorem, families, refutations };
  prepared.set(theorem, result);
  return result;
}

function parseHypotheses(
  given: Readonly<Record<string, Hypothesis<string>>>,
  family: string,
  scope: Scope,
): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  for (const [name, hypothesis] of Object.entries(given)) {
    const text = typeof hypothesis === 'string' ? hypothesis : hypothesis.in[family];
    if (text !== undefined) relations.set(name, parseRelation(text, scope));
  }
  return relations;
}

function prepareChain(
  name: string,
  chain: Chain<string, string>,
  { name: family, scope }: Family,
): PreparedChain {
  const lines: PreparedLine[] = [];
  let left = chain.start;
  for (const step of chain.steps) {
    const { symbol, right } = relationOfStep(step);
    const by = step.by as Reason<string> | readonly Reason<string>[];
    const certificate = typeof step.certificate === 'object' ? step.certificate[family] : step.certificate;
    lines.push({
      relation: parseRelation(`${left} ${symbol} ${right}`, scope),
      symbol,
      left,
      right,
      reasons: Array.isArray(by) ? by : [by as Reason<string>],
      certificate:
        certificate === undefined ? undefined : prepareCertificate(left, symbol, right, certificate, scope),
    });
    left = right;
  }
  if (lines.length === 0) throw new Error(`the chain ${name} has no steps`);
  const symbol = composed(
    lines.map((line) => line.symbol),
    name,
  );
  const conclusion =
    lines.length === 1 ? lines[0].relation : parseRelation(`${chain.start} ${symbol} ${left}`, scope);
  return { name, lines, conclusion };
}

function relationsOf({ start, steps }: Derivation, scope: Scope): readonly Relation[] {
  let left = start;
  return steps.map((step) => {
    const { symbol, right } = relationOfStep(step);
    const relation = parseRelation(`${left} ${symbol} ${right}`, scope);
    left = right;
    return relation;
  });
}

/** The relation and the right-hand side of a step: its one key that is a relation symbol. */
export function relationOfStep(step: Step<string, string>): { symbol: RelationSymbol; right: string } {
  const [symbol, right] = Object.entries(step).find(([key]) => key !== 'by' && key !== 'certificate')!;
  return { symbol: symbol as RelationSymbol, right: right as string };
}

function prepareCertificate(
  left: string,
  symbol: RelationSymbol,
  right: string,
  certificate: string,
  scope: Scope,
): PreparedCertificate {
  const upward = symbol === '≤' || symbol === '<';
  if (!upward && symbol !== '≥' && symbol !== '>') {
    throw new Error(`a certificate belongs to ≤, <, ≥ or >, not to ${symbol}`);
  }
  const difference = upward ? `(${right}) − (${left})` : `(${left}) − (${right})`;
  const identity = parseRelation(`${difference} = ${certificate}`, scope);
  return {
    sum: parseExpression(certificate, scope, { indices: identity.indices }),
    identity,
    strict: symbol === '<' || symbol === '>',
  };
}

/** What first and last line are related by: = throughout is =, one < among ≤ is <, and ≤ never meets ≥. */
function composed(symbols: readonly RelationSymbol[], chain: string): RelationSymbol {
  const unequal = [...new Set(symbols.filter((symbol) => symbol !== '='))];
  if (unequal.length === 0) return '=';
  if (unequal.length === 1) return unequal[0];
  for (const [weak, strict] of [
    ['≤', '<'],
    ['≥', '>'],
    ['⪯', '≺'],
    ['⪰', '≻'],
  ] as const) {
    if (unequal.every((symbol) => symbol === weak || symbol === strict)) return strict;
  }
  throw new Error(`the chain ${chain} mixes ${unequal.join(' and ')}`);
}

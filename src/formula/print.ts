import { loweredOf, raisedDigits, raisedOf, VULGAR } from './alphabet.js';
import type { Definition, Expression, ProductNode, Relation } from './expression.js';
import type { Type } from './type.js';

/** Plain text that reads back to the same formula, with no more parentheses than it needs. */
export function print(x: Expression | Relation | Definition): string {
  if ('kind' in x) return printed(x);
  if ('sides' in x) {
    return x.sides.map((side, i) => (i === 0 ? '' : ` ${x.symbols[i - 1]} `) + printed(side)).join('');
  }
  return `${head(x)} = ${printed(x.body)}`;
}

function head({ name, index, parameters }: Definition): string {
  if (index !== undefined) return `${name}_${index}`;
  if (parameters.length === 0) return name;
  return `${name}(${parameters.map((parameter) => `${parameter.name}: ${kindName(parameter.type)}`).join(', ')})`;
}

const kindName = (type: Type): string =>
  type.kind === 'sequence' ? `sequence of ${kindName(type.of)}` : type.kind;

function printed(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return node.notation;
    case 'name':
    case 'index':
      return node.name;
    case 'subscript':
      return base(node.base) + lowered(node.base, node.subscripts);
    case 'sum':
      return node.terms
        .map(
          ({ negative, body }, i) =>
            (i === 0 ? (negative ? '−' : '') : negative ? ' − ' : ' + ') + term(body),
        )
        .join('');
    case 'negation':
      return `−${term(node.operand)}`;
    case 'product':
      return product(node);
    case 'quotient':
      return `${left(node.numerator)}/${factor(node.denominator)}`;
    case 'componentwise':
      return `${left(node.left)} ${node.operator} ${factor(node.right)}`;
    case 'power':
      return base(node.base, true) + exponent(node.exponent);
    case 'transpose':
      return `${base(node.operand, true)}ᵀ`;
    case 'root':
      return `√${factor(node.operand)}`;
    case 'norm':
      return `‖${barred(node.operand, '‖')}‖${node.which === '2' ? '' : node.which === '1' ? '₁' : '∞'}`;
    case 'absolute':
      return `|${barred(node.operand, '|')}|`;
    case 'inner':
      return `⟨${printed(node.left)}, ${printed(node.right)}⟩`;
    case 'call':
      return `${node.function}(${node.parameters.map(printed).join(', ')})`;
    case 'application':
      return `${base(node.function)}(${node.parameters.map(printed).join(', ')})`;
    case 'identity':
      return `I${lowered(node, [node.size])}`;
    case 'filled':
      return `${node.entry}${lowered(node, [node.size])}`;
    case 'big':
      return big(node);
  }
}

function big(node: Expression & { kind: 'big' }): string {
  const { symbol, index, bounds, body, operator } = node;
  const low = loweredOf(index);
  const range =
    bounds === undefined
      ? (low ?? `_${index}`)
      : `_{${index}=${compact(bounds.lower)}}^{${compact(bounds.upper)}}`;
  return operator === '𝔼' ? `${symbol}${range}[${printed(body)}]` : `${symbol}${range} ${term(body)}`;
}

function product({ factors, joins }: ProductNode): string {
  let text = '';
  for (let i = 0; i < factors.length; i++) {
    const next = factors[i];
    if (i === 0) {
      const bare = next.kind !== 'product' && joins[0] === '·' && !swallows(next);
      text = bare ? left(next) : factor(next);
      continue;
    }
    const right = i === factors.length - 1 && isOpenBig(next) ? printed(next) : factor(next);
    // A number right after another factor would be read as part of it.
    text += (/^[0-9]/.test(right) || VULGAR.has(right[0]) ? '·' : joins[i - 1]) + right;
  }
  return text;
}

const parenthesized = (node: Expression): string => `(${printed(node)})`;

/** A term of a sum, the operand of a minus, the body of Σ. */
const term = (node: Expression): string =>
  node.kind === 'sum' || node.kind === 'negation' ? parenthesized(node) : printed(node);

/** What stands before / or ⊙: these associate to the left. */
function left(node: Expression): string {
  const chained = node.kind === 'product' || node.kind === 'quotient' || node.kind === 'componentwise';
  return chained && !swallows(node) ? printed(node) : factor(node);
}

const COMPOUND: ReadonlySet<string> = new Set(['sum', 'negation', 'product', 'quotient', 'componentwise']);

function factor(node: Expression): string {
  return COMPOUND.has(node.kind) || isOpenBig(node) ? parenthesized(node) : printed(node);
}

const isOpenBig = (node: Expression): boolean => node.kind === 'big' && node.operator !== '𝔼';

/** Whether the body of a Σ at the end would take in the factors that follow. */
const swallows = (node: Expression): boolean =>
  isOpenBig(node) || (node.kind === 'product' && isOpenBig(node.factors[node.factors.length - 1]));

/** What carries a subscript, an argument list or (`raised`) an exponent. */
function base(node: Expression, raised = false): string {
  const scripted = node.kind === 'subscript' || node.kind === 'identity' || node.kind === 'filled';
  const bare = scripted ? raised : node.kind !== 'power' && node.kind !== 'transpose' && node.kind !== 'root';
  return bare ? factor(node) : parenthesized(node);
}

function barred(node: Expression, bar: string): string {
  const text = printed(node);
  return text.includes(bar) ? `(${text})` : text;
}

/** `t+1` without spaces, as subscripts and exponents are set. */
const compact = (node: Expression): string => printed(node).replaceAll(' + ', '+').replaceAll(' − ', '−');

function lowered(of: Expression, subscripts: readonly Expression[]): string {
  const text = subscripts.map(compact).join(',');
  const characters = [...text];
  const small = characters.map(loweredOf);
  const plain = subscripts.length === 1 && isLinear(subscripts[0]);
  // `w₀` takes no further lowered characters, and X₁₂ could be an entry or a row.
  const last = of.kind === 'name' ? of.name : '';
  const separate =
    loweredLast(last) || (of.type.kind === 'matrix' && characters.length > 1 && of.kind !== 'identity');
  if (plain && !separate && small.every((character) => character !== undefined)) return small.join('');
  return characters.length === 1 && /^\p{L}$/u.test(text) ? `_${text}` : `_{${text}}`;
}

const loweredLast = (name: string): boolean => /[₀-₉₊-₌ₐ-ₜᵢ-ᵪⱼ]$/u.test(name);

/** Numbers, single letters and sums of them. */
function isLinear(node: Expression): boolean {
  if (node.kind === 'sum') return node.terms.every(({ body }) => isLinear(body) && body.kind !== 'sum');
  return (
    node.kind === 'number' || ((node.kind === 'name' || node.kind === 'index') && [...node.name].length === 1)
  );
}

function exponent(node: Expression): string {
  const text = compact(node);
  if (node.kind === 'number') return raisedDigits(text);
  if (node.kind === 'negation' && node.operand.kind === 'number')
    return `⁻${raisedDigits(node.operand.notation)}`;
  const high = [...text].map(raisedOf);
  if (high.length <= 3 && isLinear(node) && high.every((character) => character !== undefined))
    return high.join('');
  return `^{${text}}`;
}

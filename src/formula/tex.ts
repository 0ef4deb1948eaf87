import { VULGAR } from './alphabet.js';
import type { Definition, Expression, NumberNode, ProductNode, Relation } from './expression.js';
import { texLetter, texName } from './tex-name.js';

const RELATIONS: Readonly<Record<string, string>> = {
  '≤': '\\le',
  '≥': '\\ge',
  '≠': '\\ne',
  '⪯': '\\preceq',
  '⪰': '\\succeq',
  '≺': '\\prec',
  '≻': '\\succ',
};

/** TeX as a lecture would set it; KaTeX reads it. */
export function tex(x: Expression | Relation | Definition): string {
  if ('kind' in x) return set(x);
  if ('sides' in x) {
    return x.sides
      .map((side, i) => (i === 0 ? '' : ` ${RELATIONS[x.symbols[i - 1]] ?? x.symbols[i - 1]} `) + set(side))
      .join('');
  }
  const { name, index, parameters } = x;
  const { tex: symbol, lowered } = texName(name);
  const head = index === undefined ? symbol : `${lowered ? `{${symbol}}` : symbol}_{${texLetter(index)}}`;
  const list = parameters.map((parameter) => texName(parameter.name).tex).join(', ');
  return `${head}${parameters.length > 0 ? `(${list})` : ''} = ${set(x.body)}`;
}

function set(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return number(node);
    case 'name':
      return texName(node.name).tex;
    case 'index':
      return texLetter(node.name);
    case 'subscript':
      return `${carrier(node.base, 'lowered')}_{${node.subscripts.map(compact).join(',')}}`;
    case 'sum':
      return node.terms
        .map(
          ({ negative, body }, i) =>
            (i === 0 ? (negative ? '-' : '') : negative ? ' - ' : ' + ') + term(body),
        )
        .join('');
    case 'negation':
      return `-${term(node.operand)}`;
    case 'product':
      return product(node);
    case 'quotient':
      return `${isInteger(node.numerator) && isInteger(node.denominator) ? '\\tfrac' : '\\frac'}{${set(node.numerator)}}{${set(node.denominator)}}`;
    case 'componentwise':
      return `${chained(node.left)} ${node.operator === '⊙' ? '\\odot' : '\\oslash'} ${factor(node.right)}`;
    case 'power':
      return `${carrier(node.base, 'raised')}^{${compact(node.exponent)}}`;
    case 'transpose':
      return `${carrier(node.operand, 'raised')}^{\\top}`;
    case 'root':
      return `\\sqrt{${set(node.operand)}}`;
    case 'norm':
      return `${fence('\\|', set(node.operand), '\\|')}${node.which === '2' ? '' : `_{${node.which === '1' ? '1' : '\\infty'}}`}`;
    case 'absolute':
      return fence('|', set(node.operand), '|');
    case 'inner':
      return fence('\\langle ', `${set(node.left)}, ${set(node.right)}`, '\\rangle');
    case 'call':
      return FUNCTIONS[node.function] + fence('(', node.parameters.map(set).join(', '), ')');
    case 'application':
      return carrier(node.function, undefined) + fence('(', node.parameters.map(set).join(', '), ')');
    case 'identity':
      return `I_{${compact(node.size)}}`;
    case 'filled':
      return `${node.entry === 0 ? '0' : '\\mathbf{1}'}_{${compact(node.size)}}`;
    case 'big':
      return big(node);
  }
}

const FUNCTIONS: Readonly<Record<string, string>> = {
  max: '\\max',
  min: '\\min',
  exp: '\\exp',
  ln: '\\ln',
  'log₂': '\\log_2',
  cos: '\\cos',
  sign: '\\operatorname{sign}',
  diag: '\\operatorname{diag}',
  tr: '\\operatorname{tr}',
  det: '\\det',
  rank: '\\operatorname{rank}',
};

const BIG: Readonly<Record<string, string>> = {
  Σ: '\\sum',
  Π: '\\prod',
  𝔼: '\\mathbb{E}',
  max: '\\max',
  min: '\\min',
};

function big(node: Expression & { kind: 'big' }): string {
  const { bounds, operator, body } = node;
  const index = texLetter(node.index);
  const range =
    bounds === undefined ? `_{${index}}` : `_{${index}=${compact(bounds.lower)}}^{${compact(bounds.upper)}}`;
  if (operator === '𝔼') return `${BIG[operator]}${range}${fence('[', set(body), ']')}`;
  return `${BIG[operator]}${range} ${term(body)}`;
}

function number(node: NumberNode): string {
  const vulgar = VULGAR.get(node.notation);
  return vulgar === undefined ? node.notation : `\\tfrac{${vulgar[0]}}{${vulgar[1]}}`;
}

const isInteger = (node: Expression): boolean => node.kind === 'number' && /^\d+$/.test(node.notation);

/** Side by side; a dot only before a number, a thin space where a dot was written. */
function product({ factors, joins }: ProductNode): string {
  return factors.reduce((text, node, i) => {
    const last = i === factors.length - 1 && isOpenBig(node);
    const next = last
      ? set(node)
      : i === 0
        ? isComponentwise(node)
          ? chained(node)
          : factor(node)
        : factor(node);
    if (i === 0) return next;
    const dotted = /^\d|^\\tfrac/.test(next);
    return text + (dotted ? ' \\cdot ' : joins[i - 1] === '·' ? '\\, ' : ' ') + next;
  }, '');
}

const isComponentwise = (node: Expression): boolean => node.kind === 'componentwise';

const isOpenBig = (node: Expression): boolean => node.kind === 'big' && node.operator !== '𝔼';

const parenthesized = (node: Expression): string => fence('(', set(node), ')');

const term = (node: Expression): string =>
  node.kind === 'sum' || node.kind === 'negation' ? parenthesized(node) : set(node);

const GROUPED: ReadonlySet<string> = new Set(['sum', 'negation', 'product', 'componentwise']);

const factor = (node: Expression): string =>
  GROUPED.has(node.kind) || isOpenBig(node) ? parenthesized(node) : set(node);

/** The left side of ⊙. */
const chained = (node: Expression): string => {
  const open = node.kind === 'product' && isOpenBig(node.factors[node.factors.length - 1]);
  return (node.kind === 'product' || isComponentwise(node)) && !open ? set(node) : factor(node);
};

/** What carries a subscript or an exponent; TeX refuses a second one on the same base. */
function carrier(node: Expression, script: 'lowered' | 'raised' | undefined): string {
  if (node.kind === 'name') {
    const name = texName(node.name);
    if (script === undefined || !name[script]) return name.tex;
    return script === 'raised' ? `(${name.tex})` : `{${name.tex}}`;
  }
  if (node.kind === 'number') return VULGAR.has(node.notation) ? parenthesized(node) : set(node);
  if (node.kind === 'subscript') {
    if (script === 'lowered') return parenthesized(node);
    const raised = script === 'raised' && node.base.kind === 'name' && texName(node.base.name).raised;
    return raised ? `(${set(node)})` : set(node);
  }
  const bare: ReadonlySet<string> = new Set([
    'index',
    'norm',
    'absolute',
    'inner',
    'application',
    'call',
    'identity',
  ]);
  const again = script === 'lowered' && (node.kind === 'norm' || node.kind === 'identity');
  return bare.has(node.kind) && !again ? set(node) : parenthesized(node);
}

/** Brackets grow only around what is taller than a line. */
function fence(open: string, content: string, close: string): string {
  const tall = /\\frac|\\tfrac|\\sum|\\prod|\\left|\\sqrt/.test(content);
  if (!tall) return `${open}${content}${close}`;
  return `\\left${open.trimEnd()} ${content} \\right${close}`;
}

function compact(node: Expression): string {
  return set(node).replaceAll(' + ', '+').replaceAll(' - ', '-');
}

import { expect, it } from 'vitest';
import { type Expression, parseExpression } from '../../src/formula/index.js';
import { scope } from './lecture.js';

/** Every operation in brackets. */
function bracketed(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return node.notation;
    case 'name':
    case 'index':
      return node.name;
    case 'sum':
      return `(${node.terms.map(({ negative, body }) => (negative ? '−' : '+') + bracketed(body)).join('')})`;
    case 'negation':
      return `(−${bracketed(node.operand)})`;
    case 'product':
      return `(${node.factors.map(bracketed).join('·')})`;
    case 'quotient':
      return `(${bracketed(node.numerator)}/${bracketed(node.denominator)})`;
    case 'componentwise':
      return `(${bracketed(node.left)}${node.operator}${bracketed(node.right)})`;
    case 'power':
      return `(${bracketed(node.base)}^${bracketed(node.exponent)})`;
    case 'transpose':
      return `(${bracketed(node.operand)}ᵀ)`;
    case 'root':
      return `(√${bracketed(node.operand)})`;
    case 'absolute':
      return `|${bracketed(node.operand)}|`;
    case 'norm':
      return `‖${bracketed(node.operand)}‖`;
    case 'subscript':
      return `(${bracketed(node.base)}_${node.subscripts.map(bracketed).join(',')})`;
    case 'application':
      return `${bracketed(node.function)}[${node.parameters.map(bracketed).join(',')}]`;
    case 'big':
      return `${node.operator}${node.index}(${bracketed(node.body)})`;
    default:
      return node.kind;
  }
}

it.each([
  ['η + L·λ', '(+η+(L·λ))'],
  ['η − L − λ', '(+η−L−λ)'],
  ['−η + L', '(−η+L)'],
  ['−η·L', '(−(η·L))'],
  ['−η²', '(−(η^2))'],
  ['η/L·λ', '((η/L)·λ)'],
  ['η·L/λ', '((η·L)/λ)'],
  ['η/L/λ', '((η/L)/λ)'],
  ['2η/L', '((2·η)/L)'],
  ['η/L·2λ', '((η/L)·2·λ)'],
  ['2ηL·λ', '(2·η·L·λ)'],
  ['√η·L', '((√η)·L)'],
  ['√ηL', '((√η)·L)'],
  ['√η²', '(√(η^2))'],
  ['1/√η', '(1/(√η))'],
  ['x ⊙ y/2', '((x⊙y)/2)'],
  ['x ⊙ y ⊘ v', '((x⊙y)⊘v)'],
  ['x ⊙ Hy', '(x⊙(H·y))'],
  ['2x ⊙ y', '((2·x)⊙y)'],
  ['Hᵀx', '((Hᵀ)·x)'],
  ['X_iᵀ', '((X_i)ᵀ)'],
  ['x_i²', '((x_i)^2)'],
  ['x_1y_2', '((x_1)·(y_2))'],
  ['f(x)²', '(f[x]^2)'],
  ['η(L + 1)', '(η·(+L+1))'],
  ['2f(x)η', '(2·f[x]·η)'],
  ['∇f(x)_i', '(∇f[x]_i)'],
  ['Σᵢ xᵢ·yᵢ + η', '(+Σi(((x_i)·(y_i)))+η)'],
  ['ηΣᵢ xᵢ/2 − 1', '(+(η·Σi(((x_i)/2)))−1)'],
  ['Σᵢ xᵢ·Σⱼ yⱼ·η', 'Σi(((x_i)·Σj(((y_j)·η))))'],
  ['𝔼ᵢ[xᵢ]·η', '(𝔼i((x_i))·η)'],
  ['𝔼ᵢ[xᵢ]²', '(𝔼i((x_i))^2)'],
  ['𝔼ᵢ xᵢ·η', '𝔼i(((x_i)·η))'],
  ['maxᵢ xᵢ − η', '(+maxi((x_i))−η)'],
  ['|η||L|', '(|η|·|L|)'],
  ['‖x‖‖y‖', '(‖x‖·‖y‖)'],
  ['|(|η| − L)|', '|(+|η|−L)|'],
  ['L^n+1', '(+(L^n)+1)'],
  ['L^{n+1}', '(L^(+n+1))'],
  ['Lⁿ⁺¹', '(L^(+n+1))'],
  ['L⁻¹', '(L^(−1))'],
  ['w_n+x', '(+(w_n)+x)'],
  ['w_{n+1}', '(w_(+n+1))'],
  ['wₙ₊₁', '(w_(+n+1))'],
  ['λ_maxη', '(λ_max·η)'],
])('%s is %s', (text, expected) => {
  expect(bracketed(parseExpression(text, scope))).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import {
  FormulaError,
  parseDefinition,
  parseExpression,
  parseRelation,
  relationOf,
  type Scope,
  scalar,
} from '../../src/formula/index.js';
import { scope } from './lecture.js';

const few: Scope = new Map([...scope].filter(([name]) => ['η', 'g', 'x', 'X', 'w⁺'].includes(name)));
const FEW = 'known here: η, x, w⁺, X, g';

function errorOf(read: () => unknown): FormulaError {
  try {
    read();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
  throw new Error('this was read without an error');
}

describe('reading a relation', () => {
  it.each<[text: string, position: number, message: string]>([
    ['', 0, 'expected a formula, found nothing'],
    ['  ', 0, 'expected a formula, found nothing'],
    ['x', 1, 'expected a relation such as = or ≤, found the end'],
    ['η x', 3, 'expected a relation such as = or ≤, found the end'],
    ['x = ', 4, 'expected an operand, found the end'],
    ['x = ·x', 4, 'expected an operand, found `·`'],
    ['η + = 1', 4, 'expected an operand, found `=`'],
    ['η·−1 = 1', 2, 'expected an operand, found `−`'],
    ['η == 1', 3, 'expected an operand, found `=`'],
    ['η = 1)', 5, 'expected an operator or the end, found `)`'],
    ['η = (1', 4, '`(` is never closed; expected )'],
    ['‖x = η', 0, '`‖` is never closed; expected ‖'],
    ['|η = 1', 0, '`|` is never closed; expected |'],
    ['⟨x, x = 1', 0, '`⟨` is never closed; expected ⟩'],
    ['⟨x⟩ = 1', 2, 'expected a comma in ⟨a, b⟩, found `⟩`'],
    ['(η] = 1', 2, 'expected ) or an operator, found `]`'],
    ['η = 1 # 2', 6, 'stray character `#`'],
    ['η*2 = 1', 1, 'stray character `*`; write · for a product'],
    ['η = 1.', 6, 'expected a digit after the decimal point'],
    ['η = 2 3', 6, 'expected an operator or the end, found `3`'],
    ['η^ = 1', 2, 'expected an exponent after `^`'],
    ['η^{2 = 1', 5, 'expected } or an operator, found `=`'],
    ['x_ = 1', 2, 'expected a subscript after `_`'],
    ['η²^3 = 1', 2, 'two exponents: use parentheses'],
    ['η²_1 = 1', 2, 'a subscript after an exponent: use parentheses'],
    ['g_1_2 = 1', 3, 'two subscripts: write x_{i,j}'],
    ['1/2η = 1', 2, 'ambiguous: write a/(bc) or (a/b)·c'],
    ['1/(2)(η) = 1', 2, 'ambiguous: write a/(bc) or (a/b)·c'],
    ['x ⊘ 2x = x', 4, 'ambiguous: write a⊘(bc) or (a⊘b)·c'],
    ['1/Σᵢ xᵢ = 1', 2, 'put the denominator in parentheses: /(Σ…)'],
    ['q = 1', 0, `unknown name \`q\`; ${FEW}; did you mean \`g\`?`],
    ['1 = n', 4, `unknown name \`n\`; ${FEW}; did you mean \`η\`?`],
    ['1 = eta·2', 4, `unknown name \`eta\`; ${FEW}; did you mean \`η\`?`],
    ['w = x', 0, `unknown name \`w\`; ${FEW}; did you mean \`w⁺\`?`],
    ['x̃ = x', 0, `unknown name \`x̃\`; ${FEW}; did you mean \`x\`?`],
    ['x⋆ = x', 0, `unknown name \`x⋆\`; ${FEW}; did you mean \`x\`?`],
    ['η = σ_max', 4, `unknown name \`σ_max\`; ${FEW}`],
    ['η_max = 1', 0, `unknown name \`η_max\`; ${FEW}; did you mean \`η\`?`],
    ['∇f = x', 0, `unknown name \`∇f\`; ${FEW}`],
    ['η^t = 1', 2, `unknown name \`t\`; ${FEW}`],
    ['i + Σᵢ xᵢ = 1', 0, `unknown name \`i\`; ${FEW}`],
    ['I = X', 0, `unknown name \`I\`; ${FEW}, or the identity I_n with its size`],
    ['exp x = 1', 4, 'expected ( after exp, found `x`'],
    ['exp(η, η) = 1', 0, 'exp takes one argument, found 2'],
    ['max(η) = 1', 0, 'max takes two or more arguments, found 1'],
    ['diag(x, 1) = X', 0, 'diag takes one argument or three: diag(v) or diag(v, n, d), found 2'],
    ['Σ = 1', 2, 'expected an index after Σ, found `='.concat('`')],
    ['Σ_{i=1} x_i = 1', 8, 'expected an upper bound such as ^{n}, found `x`'],
    ['Σ_x 2 = 1', 2, 'the index `x` already has a meaning here; choose another letter'],
    ['Σᵢ Σᵢ xᵢ = 1', 4, 'the index `i` already has a meaning here; choose another letter'],
    ['Σᵢ η = 1', 0, 'cannot infer the range of `i`: it is no subscript in a scalar (`η`); write bounds'],
    ['‖x‖_3 = 1', 4, 'unknown norm; known here: ‖x‖, ‖x‖₁, ‖x‖∞, ‖A‖_F'],
    ['X₁₂ = 1', 1, 'ambiguous subscript of a matrix: write X_{1,2}, or X_{12} for row 12'],
    ['X_{ij} = 1', 3, 'ambiguous subscript: separate two subscripts by a comma, or write ·'],
  ])('%s', (text, position, message) => {
    const error = errorOf(() => parseRelation(text, few));
    expect({ position: error.position, message: error.message }).toEqual({ position, message });
    expect(error.text).toBe(text);
  });

  it.each<[text: string, position: number, message: string]>([
    ['w⁺ + η = x', 5, 'cannot add a vector (`w⁺`) and a scalar (`η`)'],
    ['η − x = 1', 4, 'cannot subtract a vector (`x`) from a scalar (`η`)'],
    ['X + xᵀ = X', 4, 'cannot add a matrix (`X`) and a transposed vector (`xᵀ`)'],
    ['x·y = 1', 2, 'a product of two vectors, the second a vector (`y`): write ⟨a, b⟩, aᵀb or a ⊙ b'],
    ['x·X = 1', 2, 'cannot multiply a vector by a matrix (`X`)'],
    ['xᵀyᵀ = 1', 2, 'cannot multiply a transposed vector by a transposed vector (`yᵀ`)'],
    ['η/x = 1', 2, 'cannot divide by a vector (`x`); write ⊘ for a componentwise quotient'],
    ['η/X = 1', 2, 'cannot divide by a matrix (`X`)'],
    ['x ⊙ η = x', 4, '⊙ takes two vectors, not a scalar (`η`)'],
    ['x² = 1', 0, 'cannot raise a vector (`x`) to a power; write ‖x‖² or x ⊙ x'],
    ['(xᵀ)² = 1', 1, 'cannot raise a transposed vector (`xᵀ`) to a power'],
    ['η^η = 1', 2, 'an exponent must be an integer, not a scalar (`η`)'],
    ['η^{1/2} = 1', 3, 'an exponent must be an integer, not a scalar (`1/2`)'],
    ['√x = 1', 1, '√ takes a scalar, not a vector (`x`)'],
    ['ηᵀ = 1', 0, 'cannot transpose a scalar (`η`)'],
    ['‖η‖ = 1', 1, '‖·‖ takes a vector or a matrix, not a scalar (`η`); write |…|'],
    ['‖X‖₁ = 1', 1, '‖·‖₁ takes a vector, not a matrix (`X`)'],
    ['|x| = 1', 1, '|·| takes a scalar, not a vector (`x`); write ‖…‖'],
    ['⟨x, η⟩ = 1', 4, '⟨·, ·⟩ takes two vectors, not a scalar (`η`)'],
    ['⟨x, X⟩ = 1', 4, 'no inner product of a vector (`x`) and a matrix (`X`)'],
    ['exp(x) = 1', 4, 'exp takes a scalar, not a vector (`x`)'],
    ['tr(x) = 1', 3, 'tr takes a matrix, not a vector (`x`)'],
    ['diag(X) = X', 5, 'diag takes a vector, not a matrix (`X`)'],
    ['f(η) = 1', 2, 'a function (`f`) takes a vector, not a scalar (`η`)'],
    ['f(x, x) = 1', 0, 'a function (`f`) takes 1 argument, found 2'],
    ['f = 1', 0, '`f` is a function; apply it: f(…)'],
    ['2f = 1', 1, '`f` is a function; apply it: f(…)'],
    ['w = x', 0, '`w` is a sequence; take an element: w_t'],
    ['η_1 = 1', 2, 'a scalar (`η`) has no subscripts'],
    ['x_{1,2} = 1', 5, 'a vector (`x`) takes 1 subscript, found 2'],
    ['x_η = 1', 2, 'a subscript must be an integer, not a scalar (`η`)'],
    ['I_η = X', 2, 'a size must be an integer, not a scalar (`η`)'],
    ['Πᵢ zᵢ = 1', 3, 'Π takes a scalar, not a vector (`zᵢ`)'],
    ['Σ_{i=½}^{n} x_i = 1', 5, 'a bound must be an integer, not a scalar (`½`)'],
    ['x = η', 4, 'cannot compare a vector (`x`) with a scalar (`η`)'],
    ['x = 1', 4, 'cannot compare a vector (`x`) with an integer (`1`)'],
    ['x ≤ y', 0, 'a vector (`x`) cannot be compared with ≤'],
    ['X_i ≤ 2', 0, '`X` is a matrix; its row `Xᵢ` is a vector and cannot be compared with ≤'],
    ['0 ≺ x', 4, '≺ compares symmetric matrices, not a vector (`x`)'],
    ['0 ⪯ 0', 0, 'a relation between matrices needs a matrix'],
  ])('kinds: %s', (text, position, message) => {
    const error = errorOf(() => parseRelation(text, scope));
    expect({ position: error.position, message: error.message }).toEqual({ position, message });
  });

  it('counts code units of the text as given, whatever the normal form', () => {
    expect(errorOf(() => parseRelation('𝔼ᵢ[xᵢ] = m\u0302 + q', scope)).position).toBe(15);
    expect(errorOf(() => parseRelation('e\u0301 = 1', scope)).position).toBe(0);
    expect(errorOf(() => parseRelation('η = X\u0303 # ', scope)).position).toBe(7);
  });
});

describe('describe()', () => {
  it('puts a caret under the place', () => {
    const error = errorOf(() => parseRelation('𝔼ᵢ[xᵢ]\t= m\u0302 + q', scope));
    const [, text, caret] = error.describe().split('\n');
    expect(text).toBe('  𝔼ᵢ[xᵢ] = m\u0302 + q');
    expect(caret).toBe('               ^');
  });
});

describe('hostile texts', () => {
  it.each<[name: string, text: string, position: number, message: string]>([
    ['length', `η = ${'1+'.repeat(6000)}1`, 10_000, 'a formula of 12005 characters; at most 10000 are read'],
    ['parentheses', `η = ${'('.repeat(4000)}1`, 204, 'nested deeper than 200'],
    ['roots', `η = ${'√'.repeat(4000)}1`, 204, 'nested deeper than 200'],
    ['bars', `η = ${'|'.repeat(4000)}1`, 204, 'nested deeper than 200'],
    ['quotients', `η = ${'1/'.repeat(4000)}1`, 4, 'nested deeper than 400'],
    ['braces', `η = η${'^{η'.repeat(3000)}`, 604, 'nested deeper than 200'],
  ])('%s are bounded', (_, text, position, message) => {
    const error = errorOf(() => parseRelation(text, scope));
    expect({ position: error.position, message: error.message }).toEqual({ position, message });
  });

  it('reads a long flat sum', () => {
    expect(parseExpression(`1${'+1'.repeat(4000)}`, scope).kind).toBe('sum');
  });
});

describe('reading a definition', () => {
  it.each<[text: string, position: number, message: string]>([
    ['p', 1, 'expected name = formula, found no ='],
    [' = 1', 1, 'expected a name'],
    ['p q = 1', 0, '`p q` is not a name'],
    ['2 = 1', 0, '`2` is not a name'],
    ['x = y', 0, '`x` is already defined'],
    ['p = ', 3, 'expected a formula, found nothing'],
    [
      'p = q',
      4,
      'unknown name `q`; known here: n, d, T, η, L, λ, β, σ_min, λ_max, φ_GD, x, y, …; did you mean `g`?',
    ],
    ['p = f', 4, '`f` is a function; apply it: f(…)'],
    ['p = η = 1', 6, 'expected an operator or the end, found `=`'],
    ['p(u) = 1', 2, 'expected a parameter with its kind, such as u: vector'.replace('u:', 'x:')],
    ['p(u: tensor) = 1', 5, 'unknown kind `tensor`; known: integer, scalar, vector, matrix'],
    ['p(u: vector, u: scalar) = 1', 13, 'two parameters are called `u`'],
    ['p(f: vector) = 1', 2, '`f` is already a function here; choose another name'],
    ['p(u: vector = 1', 1, '`(` is never closed; expected )'],
    ['p(u: vector) u = 1', 13, 'expected = after the parameters'],
    ['V_i = η', 5, 'cannot infer the range of `i`: it is no subscript in the formula'],
    ['x_i = z_i', 0, '`x` is already defined'],
  ])('%s', (text, position, message) => {
    const error = errorOf(() => parseDefinition(text, scope));
    expect({ position: error.position, message: error.message }).toEqual({ position, message });
  });
});

describe('relationOf', () => {
  it('refuses sides that cannot be compared, with their print as the text', () => {
    const sides = [parseExpression('x', scope), parseExpression('2·η', new Map([['η', scalar]]))];
    const error = errorOf(() => relationOf(sides, ['=']));
    expect(error.message).toBe('cannot compare a vector (`x`) with a scalar (`2·η`)');
    expect(error.text).toBe('x = 2·η');
    expect(() => relationOf(sides, [])).toThrow(RangeError);
  });
});

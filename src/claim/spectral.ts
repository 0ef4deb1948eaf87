import type { Formula, Statement } from './statement.js';

/** Values of a spectrum that a formula may ask for, of a declared matrix. */
export type SpectralTerm =
  | 'λmax'
  | 'λmin'
  | 'λmax gram'
  | 'λmin gram'
  | 'λmax outer'
  | 'λmin outer'
  | 'σmax'
  | 'σmin';

/** The names that stand for the spectral terms in formulas, made up when a term first occurs. */
export interface SpectralNames {
  nameOf(matrix: string, term: SpectralTerm): string;
}

const heads = /(?<![\p{L}_])(λ|σ)_?\{?(max|min)\}?\s*\(/gu;

/**
 * The formula with a name in the place of each λmax(X'X), λmin(H), σmax(X): eigenvalues and singular values are not
 * computed but prescribed, by drawing the matrix from them.
 */
export function withoutSpectra(
  formula: Formula,
  matrices: ReadonlySet<string>,
  names: SpectralNames,
): Formula {
  let text = '';
  const origins: number[] = [];
  let done = 0;
  const copy = (end: number) => {
    text += formula.text.slice(done, end);
    origins.push(...formula.origins.slice(done, end));
    done = end;
  };
  for (const head of formula.text.matchAll(heads)) {
    if (head.index < done) continue;
    copy(head.index);
    const at = formula.origins[head.index];
    const open = head.index + head[0].length;
    const close = formula.text.indexOf(')', open);
    const which = `${head[1]}${head[2]}` as 'λmax' | 'λmin' | 'σmax' | 'σmin';
    const inside = formula.text.slice(open, close < 0 ? undefined : close).replace(/[\s·]/gu, '');
    const [matrix, form] = operandOf(inside);
    if (close < 0 || form === undefined || !matrices.has(matrix)) {
      throw expected(formula.statement, which, matrices, formula.origins[open]);
    }
    if (which.startsWith('σ') && form !== '')
      throw expected(formula.statement, which, matrices, formula.origins[open]);
    const name = names.nameOf(matrix, `${which}${form}` as SpectralTerm);
    text += name;
    origins.push(...Array.from(name, () => at));
    // Surrogate pairs do not occur in these names.
    done = close + 1;
  }
  copy(formula.text.length);
  origins.push(formula.origins[formula.text.length]);
  return { statement: formula.statement, text, origins };
}

/** XᵀX is the Gram matrix, XXᵀ the outer one. */
function operandOf(text: string): readonly [matrix: string, form: '' | ' gram' | ' outer' | undefined] {
  const gram = /^(.+)ᵀ\1$/u.exec(text);
  if (gram !== null) return [gram[1], ' gram'];
  const outer = /^(.+?)\1ᵀ$/u.exec(text);
  if (outer !== null) return [outer[1], ' outer'];
  return [text, text.includes('ᵀ') ? undefined : ''];
}

function expected(statement: Statement, which: string, matrices: ReadonlySet<string>, offset: number) {
  const [matrix = 'X'] = matrices;
  const forms = which.startsWith('σ')
    ? [`${which}(${matrix})`]
    : [`${which}(${matrix}'${matrix})`, `${which}(${matrix})`];
  const declared =
    matrices.size === 0
      ? ', where X is a declared matrix'
      : ` of a declared matrix: ${[...matrices].join(', ')}`;
  return statement.error(`expected ${forms.join(' or ')}${declared}`, offset);
}

/** What the spectrum of a matrix is drawn from. */
export interface Spectrum {
  /** The name of the vector of eigenvalues, of singular values, or of the diagonal. */
  readonly values: string;
  readonly of: 'eigenvalues' | 'singular values';
  /** Whether the Gram matrix XᵀX, and XXᵀ, has the eigenvalue 0 beside the squares of the values. */
  readonly gramHasZero: boolean;
  readonly outerHasZero: boolean;
}

/** The definition of a spectral term from the spectrum, or undefined where the matrix has none of that kind. */
export function spectralFormula(term: SpectralTerm, spectrum: Spectrum, index: string): string | undefined {
  const { values, of, gramHasZero, outerHasZero } = spectrum;
  const value = `${values}_{${index}}`;
  const greatest = (body: string) => `max_{${index}} ${body}`;
  const least = (body: string) => `min_{${index}} ${body}`;
  const magnitude = of === 'eigenvalues' ? `|${value}|` : value;
  const square = `${value}^2`;
  switch (term) {
    case 'λmax':
      return of === 'eigenvalues' ? greatest(value) : undefined;
    case 'λmin':
      return of === 'eigenvalues' ? least(value) : undefined;
    case 'σmax':
      return greatest(magnitude);
    case 'σmin':
      return gramHasZero && outerHasZero ? '0/1' : least(magnitude);
    case 'λmax gram':
    case 'λmax outer':
      return greatest(square);
    case 'λmin gram':
      return gramHasZero ? '0/1' : least(square);
    case 'λmin outer':
      return outerHasZero ? '0/1' : least(square);
  }
}

/**
 * What makes a name the value of a spectrum that a term asks for: all eigenvalues are on one side of it, and it is one
 * of them.
 */
export function spectralConditions(
  name: string,
  term: SpectralTerm,
  matrix: string,
  rows: number | string,
  columns: number | string,
  { gramHasZero, outerHasZero }: Spectrum,
): readonly string[] {
  const gram = [`${matrix}ᵀ·${matrix}`, columns] as const;
  const outer = [`${matrix}·${matrix}ᵀ`, rows] as const;
  const extreme = (symbol: '⪯' | '⪰', [of, size]: readonly [string, number | string], value = name) => [
    `${of} ${symbol} ${value}·I_{${size}}`,
    `det(${of} − ${value}·I_{${size}}) = 0`,
  ];
  switch (term) {
    case 'λmax':
      return extreme('⪯', [matrix, rows]);
    case 'λmin':
      return extreme('⪰', [matrix, rows]);
    case 'λmax gram':
      return extreme('⪯', gram);
    case 'λmin gram':
      return extreme('⪰', gram);
    case 'λmax outer':
      return extreme('⪯', outer);
    case 'λmin outer':
      return extreme('⪰', outer);
    case 'σmax':
      return [`0 ≤ ${name}`, ...extreme('⪯', gram, `${name}^2`)];
    case 'σmin':
      if (gramHasZero && outerHasZero) return [`${name} = 0`];
      return [`0 ≤ ${name}`, ...extreme('⪰', gramHasZero ? outer : gram, `${name}^2`)];
  }
}

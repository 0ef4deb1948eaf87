import type { Extent } from '../generate/draw.js';
import {
  boundedMatrix,
  fullRowRank,
  integer,
  matrix,
  orthogonal,
  symmetric,
  total,
  vector,
} from '../generate/draws.js';
import type { Declaration, Size } from './declaration.js';
import { type FormulaAt, only, rangeOf } from './draw-numbers.js';
import type { Ingredients } from './ingredients.js';
import { type Rank, rankOf, stateRank } from './matrix-rank.js';
import type { Spectrum } from './spectral.js';

/** How many rows or columns there may be beyond the rank, where sizes are names. */
const most = 2;

/**
 * Draws a matrix so that it is what was said of it. With `spectral`, its eigenvalues or singular values are drawn, and
 * the matrix is made from them and from orthogonal matrices; the result says how.
 */
export function drawMatrix(
  declaration: Declaration,
  spectral: boolean,
  into: Ingredients,
  formulaAt: FormulaAt,
): Spectrum | undefined {
  const { traits, error } = declaration;
  const square = [
    'symmetric',
    'diagonal',
    'orthogonal',
    'positive definite',
    'positive semidefinite',
  ] as const;
  only(declaration, [
    ...square,
    'full rank',
    'full row rank',
    'full column rank',
    'positive',
    'nonnegative',
    'negative',
  ]);
  const [rows, columns = rows] = declaration.sizes;
  const kind = square.filter((trait) => traits.has(trait));
  if (kind.length > 0 && rows !== columns) throw error(`a matrix that is ${kind[0]} is square`);
  const ranged = rangeOf(declaration, 'x', formulaAt) !== undefined;
  const ranks = rankOf(declaration, rows, columns);
  if (
    (ranged && (kind.length > 0 || spectral || ranks !== undefined)) ||
    (kind.length > 0 && ranks !== undefined)
  ) {
    throw error('these words cannot be drawn together; keep one, and write the others after suppose');
  }
  if (traits.has('orthogonal')) return drawOrthogonal(declaration, rows, into);
  if (kind.length > 0 && (spectral || kind.some((trait) => trait !== 'symmetric'))) {
    return drawFromEigenvalues(declaration, rows, into);
  }
  if (kind.length > 0) {
    into.draws[declaration.name] = symmetric(into.extent(rows));
    into.state(declaration.name, `${declaration.name} = ${declaration.name}ᵀ`);
    return undefined;
  }
  if (spectral) return drawFromSingularValues(declaration, rows, columns, ranks, into);
  drawGeneral(declaration, rows, columns, ranks, into, formulaAt);
  return undefined;
}

function drawOrthogonal({ name, traits, error }: Declaration, size: Size, into: Ingredients): undefined {
  if (traits.size > 1) throw error('orthogonal goes with no other word');
  const n = into.extent(size);
  into.draws[name] = orthogonal(n);
  into.state(name, `${name}ᵀ·${name} = I_{${n}}`);
}

/** H = Q·diag(λ)·Qᵀ, or diag(d). */
function drawFromEigenvalues({ name, traits }: Declaration, size: Size, into: Ingredients): Spectrum {
  const n = into.extent(size);
  const diagonal = traits.has('diagonal');
  const values = into.fresh(diagonal ? 'd' : 'λ');
  const sign = traits.has('positive definite')
    ? 'positive'
    : traits.has('positive semidefinite')
      ? 'nonnegative'
      : 'real';
  into.draws[values] = vector(n, sign);
  if (diagonal) into.define.push(`${name} = diag(${values})`);
  else {
    const basis = into.fresh('Q');
    into.draws[basis] = orthogonal(n);
    into.define.push(`${name} = ${basis}·diag(${values})·${basis}ᵀ`);
  }
  const { index } = into;
  if (sign !== 'real') into.state(name, `${name} ${sign === 'positive' ? '≻' : '⪰'} 0`);
  else if (diagonal) into.state(name, `‖${name}‖² = Σ_{${index}} ${name}_{${index},${index}}²`);
  else into.state(name, `${name} = ${name}ᵀ`);
  return { values, of: 'eigenvalues', gramHasZero: false, outerHasZero: false };
}

/** X = U·diag(σ)·Vᵀ with n rows and d columns. */
function drawFromSingularValues(
  { name, error }: Declaration,
  rows: Size,
  columns: Size,
  rank: Rank | undefined,
  into: Ingredients,
): Spectrum {
  const [n, d, count] = singularSizes(rows, columns, rank, into, error);
  const [values, left, right] = [into.fresh('σ'), into.fresh('U'), into.fresh('V')];
  into.draws[values] = vector(count, rank === undefined ? 'nonnegative' : 'positive');
  into.draws[left] = orthogonal(n);
  into.draws[right] = orthogonal(d);
  into.define.push(`${name} = ${left}·diag(${values}, ${n}, ${d})·${right}ᵀ`);
  stateRank(name, n, d, rank, into);
  return {
    values,
    of: 'singular values',
    gramHasZero: count !== d,
    outerHasZero: count !== n,
  };
}

function singularSizes(
  rows: Size,
  columns: Size,
  rank: Rank | undefined,
  into: Ingredients,
  error: Declaration['error'],
): readonly [Extent, Extent, Extent] {
  if (typeof rows === 'number' && typeof columns === 'number') {
    return [rows, columns, typeof rank === 'number' ? rank : Math.min(rows, columns)];
  }
  if (rows === columns) return [into.extent(rows), into.extent(rows), rows];
  const [n, d] = related(rows, columns, rank, into);
  if (rank === undefined)
    throw error('the spectrum of a matrix needs sizes that are numbers, or a full rank');
  return [n, d, rank === 'columns' ? d : n];
}

/** For full rank by name: d = n + k columns, or n = d + k rows. */
function related(
  rows: Size,
  columns: Size,
  rank: Rank | undefined,
  into: Ingredients,
): readonly [Extent, Extent] {
  const [smaller, larger] = rank === 'columns' ? [columns, rows] : [rows, columns];
  const open =
    rank !== undefined && rows !== columns && typeof larger === 'string' && !(larger in into.draws);
  into.extent(smaller);
  if (open) {
    const more = into.fresh('k');
    into.draws[more] = integer(0, most);
    into.draws[larger] = total(smaller, more);
  } else into.extent(larger);
  return [rows, columns];
}

function drawGeneral(
  declaration: Declaration,
  rows: Size,
  columns: Size,
  rank: Rank | undefined,
  into: Ingredients,
  formulaAt: FormulaAt,
): void {
  const { name } = declaration;
  const [n, d] = related(rows, columns, rank, into);
  stateRank(name, n, d, rank, into);
  const { index } = into;
  const other = index === 'j' ? 'k' : 'j';
  const range = rangeOf(declaration, `${name}_{${index},${other}}`, formulaAt);
  if (rank === 'rows') into.draws[name] = fullRowRank(n, d);
  else if (rank === 'columns') {
    const transposed = into.fresh('Y');
    into.draws[transposed] = fullRowRank(d, n);
    into.define.push(`${name} = ${transposed}ᵀ`);
  } else if (typeof rank === 'number') {
    const left = into.fresh('A');
    into.draws[left] = fullRowRank(rank, n);
    const right = into.fresh('B');
    into.draws[right] = fullRowRank(rank, d);
    into.define.push(`${name} = ${left}ᵀ·${right}`);
  } else into.draws[name] = range === undefined ? matrix(n, d) : boundedMatrix(n, d);
  if (range !== undefined) into.state(name, range);
}

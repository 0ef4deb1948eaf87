import type { Extent } from '../generate/draw.js';
import type { Declaration, Size } from './declaration.js';
import type { Ingredients } from './ingredients.js';

/** Full by rows or by columns, or a number. */
export type Rank = 'rows' | 'columns' | number;

/** The rank that a declaration asks for. Throws Unreadable where the sizes do not allow it. */
export function rankOf({ traits, rank, error }: Declaration, rows: Size, columns: Size): Rank | undefined {
  const numbers = typeof rows === 'number' && typeof columns === 'number';
  const said = [
    traits.has('full rank'),
    traits.has('full row rank'),
    traits.has('full column rank'),
    rank !== undefined,
  ];
  if (said.filter(Boolean).length === 0) return undefined;
  if (said.filter(Boolean).length > 1) throw error('the rank is said twice');
  if (rank !== undefined) {
    if (!numbers) throw error('rank with a number needs sizes that are numbers');
    if (rank >= 1 && rank <= Math.min(rows, columns)) return rank;
    throw error(`a ${rows}x${columns} matrix has a rank from 1 to ${Math.min(rows, columns)} here`);
  }
  if (traits.has('full rank')) {
    if (!numbers && rows !== columns)
      throw error('full rank of which? write full row rank or full column rank');
    return !numbers || rows <= columns ? 'rows' : 'columns';
  }
  const byRows = traits.has('full row rank');
  if (numbers && (byRows ? rows > columns : columns > rows)) {
    throw error(`a ${rows}x${columns} matrix cannot have full ${byRows ? 'row' : 'column'} rank`);
  }
  return byRows ? 'rows' : 'columns';
}

/** States the rank as a hypothesis. */
export function stateRank(
  name: string,
  n: Extent,
  d: Extent,
  rank: Rank | undefined,
  into: Ingredients,
): void {
  if (rank === undefined) return;
  into.state(name, `rank(${name}) = ${rank === 'rows' ? n : rank === 'columns' ? d : rank}`);
}

import type { Trajectory } from '../counterexample/trajectory.js';
import { type Phrase, phrase } from '../formula/phrase.js';
import type { Type, Value } from '../formula/type.js';
import type { Rational } from '../scalar/index.js';

/** More rows than this are cut: the last one stays, to show where it ends. */
const mostRows = 13;

export interface IterateTable {
  /** `t`, then the name of each column. */
  readonly titles: readonly string[];
  /** The index, then a value for each column; empty where the sequence has no such element, dots where rows are cut. */
  readonly rows: readonly (readonly string[])[];
  /** What there is to say of it. */
  readonly notes: readonly Phrase[];
}

/** The iterates as a table, its values written by `write`, and `dots` in the place of rows that are cut. */
export function iterateTable(
  { columns, steps, remark }: Trajectory,
  write: (value: Value<Rational>, type: Type) => string,
  dots: string,
): IterateTable {
  const start = Math.min(...columns.map((column) => column.start));
  const end = Math.max(...columns.map((column) => column.start + column.items.length));
  const rows = Array.from({ length: end - start }, (_, i) => [
    String(start + i),
    ...columns.map((column) => {
      const item = column.items[start + i - column.start];
      return item === undefined ? '' : write(item, column.type);
    }),
  ]);
  const [iterates] = columns;
  const goesOn = iterates.items.length - 1 > steps;
  const last = `t = ${iterates.start + steps}`;
  return {
    titles: ['t', ...columns.map(({ name }) => name)],
    rows:
      rows.length > mostRows
        ? [...rows.slice(0, mostRows - 2), rows[0].map(() => dots), rows[rows.length - 1]]
        : rows,
    notes: [
      ...(goesOn
        ? [phrase`the example ends at ${{ text: last, tex: last }}; the rest shows how it goes on`]
        : []),
      ...(remark === null ? [] : [remark]),
    ],
  };
}

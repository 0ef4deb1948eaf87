import { FormulaError } from '../formula/index.js';
import { NotRepresentable, OutsideDomain, UndecidedBranch } from '../scalar/index.js';

/**
 * The result of `compute`, or undefined where a case has no value to give: a division by zero, an irrational root, an
 * index without values, shapes that do not fit. A search tries such cases; all other errors are errors. A TypeError is
 * what the TypeScript of a family throws where an array that is set against its definition ends too soon.
 */
export function unlessWithoutValue<Result>(compute: () => Result): Result | undefined {
  try {
    return compute();
  } catch (error) {
    const expected = [NotRepresentable, OutsideDomain, UndecidedBranch, FormulaError, RangeError, TypeError];
    if (expected.some((kind) => error instanceof kind)) return undefined;
    throw error;
  }
}

import { expect, it } from 'vitest';
import { reference } from '../../src/gate/law/reference.js';
import { settingsOf } from '../../src/gate/law/setting.js';
import { specifications } from '../../src/gate/specification/index.js';
import {
  type Dialect,
  defaultDialect,
  everyDialect,
  type Specification,
} from '../../src/gate/specification/specification.js';
import { agreesWithReference } from './agrees-with-reference.js';

const size = { tensors: 1, entries: 2, steps: 8 } as const;

/** The published dialect, and those that differ from it in one choice. */
function near(specification: Specification): readonly Dialect[] {
  const published = defaultDialect(specification);
  return everyDialect(specification).filter(
    (dialect) => Object.keys(dialect).filter((name) => dialect[name] !== published[name]).length <= 1,
  );
}

it.each(specifications)('the lines of $id compute what the reference does', (specification) => {
  for (const dialect of near(specification)) {
    for (const setting of settingsOf({ specification, dialect, dtype: 'float64', hyper: {} })) {
      const [irregular, , , burst] = reference.streams(setting, size);
      expect(agreesWithReference(specification, dialect, irregular)).toBe(16);
      expect(agreesWithReference(specification, dialect, burst)).toBe(16);
    }
  }
});

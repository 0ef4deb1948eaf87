import { expect, it } from 'vitest';
import { reference } from '../../src/gate/law/reference.js';
import { settingsOf } from '../../src/gate/law/setting.js';
import { specifications } from '../../src/gate/specification/index.js';
import { defaultDialect } from '../../src/gate/specification/specification.js';
import { agreesWithReference } from './agrees-with-reference.js';

const size = { tensors: 1, entries: 2, steps: 8 } as const;

it.each(specifications)('the lines of $id compute what the reference does', (specification) => {
  const dialect = defaultDialect(specification);
  for (const setting of settingsOf({ specification, dialect, dtype: 'float64', hyper: {} })) {
    const [irregular, , , burst] = reference.streams(setting, size);
    expect(agreesWithReference(specification, dialect, irregular)).toBe(16);
    expect(agreesWithReference(specification, dialect, burst)).toBe(16);
  }
});

import { expect, it } from 'vitest';
import { laws } from '../../src/gate/law/index.js';
import { settingsOf } from '../../src/gate/law/setting.js';
import { specifications } from '../../src/gate/specification/index.js';
import { everyDialect } from '../../src/gate/specification/specification.js';
import { usual } from '../../src/gate/stream/size.js';
import { agreesWithReference } from './agrees-with-reference.js';

it.each(specifications)(
  'the lines of every dialect of $id compute what the reference does',
  (specification) => {
    for (const dtype of ['float64', 'float32'] as const) {
      for (const dialect of everyDialect(specification)) {
        for (const setting of settingsOf({ specification, dialect, dtype, hyper: {} })) {
          const applicable = laws.filter((law) => law.id !== 'nan-gradient' && !law.inapplicable?.(setting));
          const streams = applicable.flatMap((law) => law.streams(setting, usual));
          for (const stream of streams)
            expect(agreesWithReference(specification, dialect, stream)).toBeGreaterThan(0);
        }
      }
    }
  },
);

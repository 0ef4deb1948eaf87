import { describe, it } from 'vitest';
import { specificationOf, specifications } from '../../src/gate/specification/index.js';
import { defaultDialect, everyDialect } from '../../src/gate/specification/specification.js';
import type { Dtype, Hyper } from '../../src/gate/subject/stream.js';
import { tensorwise } from './hand-written.js';
import { inProcess } from './in-process.js';
import { neverAccused } from './never-accused.js';
import { referenceOptimizer } from './reference-optimizer.js';
import { right } from './right-optimizers.js';
import { simulatedSubject } from './simulated-subject.js';

describe('the reference optimizers', () => {
  it.each(specifications)('$id', async (specification) => {
    const name = `src/optimizer ${specification.id}`;
    const subject = (dtype: Dtype) => inProcess(name, referenceOptimizer(specification, dtype));
    await neverAccused({ name, specification, subject });
  });
});

describe('the reference optimizers in other dialects', () => {
  it.each(specifications.filter(({ dialects }) => Object.keys(dialects).length > 0))(
    '$id',
    async (specification) => {
      for (const dialect of everyDialect(specification).slice(1)) {
        const name = `src/optimizer ${specification.id} ${JSON.stringify(dialect)}`;
        const subject = (dtype: Dtype) => inProcess(name, referenceOptimizer(specification, dtype, dialect));
        await neverAccused({ name, specification, subject, dialect, runs: 50 });
      }
    },
  );
});

describe('optimizers written by hand, as libraries write them', () => {
  it.each(right)('%s %s', async (id, name, rule) => {
    const subject = () => inProcess(name, tensorwise(rule));
    await neverAccused({ name: `${id} ${name}`, specification: specificationOf(id)!, subject });
  });
});

describe('the lines of the specifications, with other roundings', () => {
  it.each(specifications)('$id', async (specification) => {
    const dialect = defaultDialect(specification);
    const subject = () => simulatedSubject('sound', { specification, dialect, mistakes: [] }, true);
    // The lines of RAdam multiply by 0 where the algorithm branches, and 0·(m̂/0) and 0·∞ are not 0.
    const accepts = ({ eps, beta2 }: Hyper) =>
      specification.id !== 'radam' || (Number(eps) !== 0 && Number(beta2) > 2 / 3);
    await neverAccused({ name: `lines of ${specification.id}`, specification, subject, accepts, runs: 100 });
  });
});

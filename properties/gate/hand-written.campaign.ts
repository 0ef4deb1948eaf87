import { describe, expect, it } from 'vitest';
import { gate } from '../../src/gate/gate.js';
import { judge } from '../../src/gate/judge.js';
import { specificationOf } from '../../src/gate/specification/index.js';
import { diagnosed } from './diagnosed.js';
import { tensorwise } from './hand-written.js';
import { inProcess } from './in-process.js';
import { right } from './right-optimizers.js';
import { wrong } from './wrong-optimizers.js';

describe.each(['float64', 'float32'] as const)('in %s, no right optimizer is accused', (dtype) => {
  it.each(right)('%s %s', async (id, name, rule) => {
    const { laws, verdict } = await gate(
      inProcess(name, tensorwise(rule)),
      specificationOf(id)!,
      { dtype },
      judge,
    );
    expect(laws.filter((law) => law.verdict === 'violated' || law.verdict === 'undecided')).toEqual([]);
    expect(verdict).toBe('conforms');
  });
});

it.each(wrong)('%s in %s is told', async (answer, id, create) => {
  await diagnosed(answer, id, create);
});

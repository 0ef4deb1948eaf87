import { describe, expect, it } from 'vitest';
import { gate } from '../../src/gate/gate.js';
import { judge } from '../../src/gate/judge.js';
import { specificationOf } from '../../src/gate/specification/index.js';
import { tensorwise } from './hand-written.js';
import { inProcess } from './in-process.js';
import { right } from './right-optimizers.js';

/** The others, and float32 for all of them, are in the campaign. */
const some = right.filter(([id, name]) => ['adamw', 'sgd'].includes(id) || name.includes('increments'));

describe('no right optimizer is accused', () => {
  it.each([...some.map((each) => [...each, 'float64'] as const), [...some[0], 'float32'] as const])(
    '%s %s (%3$s)',
    async (id, name, rule, dtype) => {
      const result = await gate(inProcess(name, tensorwise(rule)), specificationOf(id)!, { dtype }, judge);
      const wrong = result.laws.filter(({ verdict }) => verdict === 'violated' || verdict === 'undecided');
      expect(wrong.map((law) => [law.id, law.verdict, law.detail, law.stream?.name])).toEqual([]);
      expect(result.verdict).toBe('conforms');
      expect(result.diagnosis).toEqual([]);
    },
  );
});
